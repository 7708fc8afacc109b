import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hintsSeen, recordHint } from '../../practice/progress.ts';
import { folderWith } from '../commands/run-cli.ts';

test('each exercise keeps its own number, in a folder that need not be there', () => {
  const file = join(folderWith({}), 'new', 'hints.json');
  recordHint('02-linear-predict', 1, file);
  recordHint('03-loss', 2, file);
  recordHint('02-linear-predict', 2, file);
  expect(hintsSeen(file)).toEqual({ '02-linear-predict': 2, '03-loss': 2 });
});

test.each(['', 'no JSON', 'null', '[]', '{"02-linear-predict": "many"}'])(
  'a file of hints seen that holds “%s” has seen none',
  (text) => {
    const seen = join(folderWith({}), 'hints.json');
    writeFileSync(seen, text);
    expect(hintsSeen(seen)).toEqual({});
  },
);
