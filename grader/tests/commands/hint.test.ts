import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hintCommand } from '../../commands/hint.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { hintsSeen } from '../../practice/progress.ts';
import { folderWith } from './run-cli.ts';

const look = { width: 100, colour: false, unicode: true };
const words = (text: string) => text.replace(/\s+/g, ' ');

test('asked again and again: the three hints, mildest first, and then the last for good', () => {
  const seen = join(folderWith({}), 'new', 'hints.json');
  const { hints } = loadCatalogue()[1] as { hints: readonly string[] };
  for (const hint of [...hints, hints[2], hints[2]]) {
    expect(words(hintCommand('02', look, seen).text)).toContain(words(hint as string));
  }
  expect(hintsSeen(seen)).toEqual({ '02-linear-predict': 3 });
});

test('each exercise counts its own hints', () => {
  const seen = join(folderWith({}), 'hints.json');
  hintCommand('02', look, seen);
  hintCommand('loss', look, seen);
  expect(hintsSeen(seen)).toEqual({ '02-linear-predict': 1, '03-loss': 1 });
});
