import { appendFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Journal } from '../../../class/results/journal.ts';
import { folderWith } from '../../commands/run-cli.ts';
import { ASKED, entry } from './entries.ts';

function journal(): { journal: Journal; path: string } {
  const path = join(folderWith({}), 'progress.jsonl');
  return { journal: new Journal(path), path };
}

test('what was added is read again; of one submission the latest', () => {
  const { journal: one } = journal();
  one.begin(ASKED);
  one.add(entry('ada'));
  one.add(entry('bob', { digest: 'old' }));
  one.add(entry('bob', { digest: 'new' }));
  expect([...one.read(ASKED)]).toEqual([
    ['ada', entry('ada')],
    ['bob', entry('bob', { digest: 'new' })],
  ]);
});

test('what was asked for otherwise does not count', () => {
  const { journal: one } = journal();
  one.begin({ ...ASKED, seed: 7 });
  one.add(entry('ada'));
  one.begin(ASKED);
  one.add(entry('bob'));
  one.begin({ ...ASKED, limits: { ...ASKED.limits, callMs: 1 } });
  one.add(entry('eve'));
  expect([...one.read(ASKED).keys()]).toEqual(['bob']);
  expect(one.all().map(({ submission }) => submission)).toEqual(['ada', 'bob', 'eve']);
});

test('a line that was cut off is lost, and no other', () => {
  const { journal: one, path } = journal();
  one.begin(ASKED);
  one.add(entry('ada'));
  one.add(entry('bob'));
  truncateSync(path, statSync(path).size - 10);
  one.add(entry('eve'));
  expect([...one.read(ASKED).keys()]).toEqual(['ada', 'eve']);
});

test('lines of another program are ignored', () => {
  const { journal: one, path } = journal();
  one.begin(ASKED);
  appendFileSync(path, '\n{"submission":"ada"}\nhello\n[]\nnull\n');
  expect(one.read(ASKED).size).toBe(0);
});

test('removed, there is none', () => {
  const { journal: one, path } = journal();
  expect(one.read(ASKED).size).toBe(0);
  one.begin(ASKED);
  one.remove();
  expect(existsSync(path)).toBe(false);
});
