import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ClassRecord } from '../../../class/results/class-json.ts';
import { readClassJson } from '../../../class/results/class-json.ts';
import type { Entry } from '../../../class/results/entry.ts';
import { OutFolder } from '../../../class/results/out-folder.ts';
import { type TablesOptions, writeTables } from '../../../class/results/write-tables.ts';
import { folderWith } from '../../commands/run-cli.ts';
import { ASKED, EXERCISES, entry } from './entries.ts';

const TABLE = {
  name: 'canvas.csv',
  missing: (ids: readonly string[]) => (ids.length === 0 ? [] : ['Zoe <Missing>']),
  fill: (scores: ReadonlyMap<string, number>, maxPoints: number) => ({
    bytes: Buffer.from(`${[...scores].join(' ')} of ${maxPoints}`),
    filled: 1,
    unmatched: ['9'],
    kept: [],
    lowered: [],
  }),
};

function record(submissions: readonly Entry[]): ClassRecord {
  return {
    version: 1,
    asked: ASKED,
    layout: 'folders',
    found: 'a class',
    shard: null,
    submissions,
    notPlaced: [],
  };
}

async function write(
  path: string,
  submissions: readonly Entry[],
  tables: readonly (typeof TABLE)[] = [],
  { layout = 'folders', ...more }: Partial<TablesOptions> & { readonly layout?: string } = {},
) {
  const out = new OutFolder(path, []);
  try {
    submissions.flatMap(({ written }) => Object.keys(written)).forEach((name) => void out.write(name, name));
    submissions.forEach((one) => void out.journal.add(one));
    return await writeTables(
      out,
      { ...record(submissions), layout },
      { exercises: EXERCISES, tables, ...more },
    );
  } finally {
    out.close();
  }
}

const graded = (name: string) => entry(name, { written: { [`results/${name}.json`]: 'x' } });

test('what is written says the same again when it is read', async () => {
  const path = join(folderWith({}), 'out');
  await write(path, [entry('bob'), entry('ada')]);
  expect(readClassJson(join(path, 'class.json'))).toEqual(record([entry('ada'), entry('bob')]));
  expect(existsSync(join(path, '.progress.jsonl'))).toBe(false);
});

test('a table gets the scores of all who have points, and the user hears who is not in it', async () => {
  const path = join(folderWith({}), 'out');
  const person = (id: string, other: Partial<Entry>) => entry(id, { persons: [{ name: '', id }], ...other });
  const people = [person('1', {}), person('2', { status: 'fault', points: null })];
  expect(await write(path, people, [TABLE])).toEqual([
    'canvas.csv: 1 score filled in.',
    '  no line in the table, or several, so no score: “9”.',
  ]);
  expect(readFileSync(join(path, 'canvas.csv'), 'utf8')).toBe('1,7 of 10');
  expect(readFileSync(join(path, 'index.html'), 'utf8')).toContain('<bdi>Zoe &lt;Missing&gt;</bdi>');
});

test('who is gone loses their files, and a table that is not asked for any more goes', async () => {
  const path = join(folderWith({}), 'out');
  await write(path, [graded('ada'), graded('bob')], [TABLE]);
  writeFileSync(join(path, 'reports/my-notes.txt'), 'mine');
  await write(path, [graded('bob')]);
  const there = ['results/ada.json', 'results/bob.json', 'canvas.csv', 'reports/my-notes.txt'];
  expect(there.filter((name) => existsSync(join(path, name)))).toEqual([
    'results/bob.json',
    'reports/my-notes.txt',
  ]);
});

test('a class.json that somebody has edited is not believed', async () => {
  const path = join(folderWith({}), 'class.json');
  const whole = JSON.stringify(record([entry('ada')]));
  for (const text of [
    '',
    '[]',
    'null',
    whole.replace('"version":1', '"version":2'),
    whole.replace('"file"', '"f"'),
  ]) {
    writeFileSync(path, text);
    expect(readClassJson(path)).toBeNull();
  }
});

test('no name in class.json leads out of the folder', async () => {
  const parent = folderWith({ 'mine.json': 'mine' });
  const path = join(parent, 'out');
  await write(path, [entry('ada')]);
  const edited = record([entry('ada', { written: { '../mine.json': 'x', 'results/../../mine.json': 'x' } })]);
  writeFileSync(join(path, 'class.json'), JSON.stringify(edited));
  await write(path, [entry('bob')]);
  expect(existsSync(join(parent, 'mine.json'))).toBe(true);
});

test('what is compared, and what goes back to a course system, is there only as long as it is asked for', async () => {
  const path = join(folderWith({}), 'out');
  const name = 'reports/Ada_1.html';
  const digest = createHash('sha256').update(name).digest('hex');
  const people = [entry('Ada_1', { written: { [name]: digest } })];
  const earlier = { asked: null, layout: '', people: [] };
  const there = () => readdirSync(path).filter((file) => /compare|feedback/.test(file));
  const remarks = await write(path, people, [], { layout: 'moodle', earlier });
  expect(there()).toEqual(['compare.csv', 'feedback-moodle.zip']);
  expect(remarks).toContain(
    'compare.csv: nobody of this class is in the earlier one. Is it the right folder?',
  );
  expect(remarks).toContain('feedback-moodle.zip: 1 report, to upload as feedback.');
  await write(path, people);
  expect(there()).toEqual([]);
});
