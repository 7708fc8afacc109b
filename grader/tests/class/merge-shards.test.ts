import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type MergeOptions, mergeShards } from '../../class/merge-shards.ts';
import { Journal } from '../../class/results/journal.ts';
import { JOURNAL } from '../../class/results/out-folder.ts';
import { differences, treeOf } from '../../lab/class-trees/class-run.ts';
import { KitError } from '../../model/kit-error.ts';
import { folderWith } from '../commands/run-cli.ts';
import { ASKED, EXERCISES, entry } from './results/entries.ts';
import { writtenClass } from './results/written-class.ts';

const newOut = () => join(folderWith({}), 'merged');

async function merge(folders: readonly string[], out = newOut(), other: Partial<MergeOptions> = {}) {
  const { summary, missing } = await mergeShards({
    ...{ folders, out, exercises: EXERCISES, tables: () => [] },
    ...{ earlier: null, isAnonymous: false },
    ...other,
  });
  return { out, missing, people: summary.rows.map(({ submission }) => submission) };
}

const STRAY = { path: 'stray.ts', why: 'is nobody’s' };
const MINE = { path: 'ada/x.ts', why: 'is none of the six' };

test('the parts of a class, in any order, give the files of the whole class', async () => {
  const whole = await writtenClass(['ada', 'bob', 'eve'], { notPlaced: [STRAY, MINE] });
  const one = await writtenClass(['bob'], { shard: '1/2', notPlaced: [STRAY] });
  const two = await writtenClass(['ada', 'eve'], { shard: '2/2', notPlaced: [MINE, STRAY] });
  for (const folders of [
    [one, two],
    [two, one],
  ]) {
    const { out, missing } = await merge(folders);
    expect(missing).toEqual([]);
    expect(differences(treeOf(whole), treeOf(out))).toEqual([]);
  }
});

test('what is missing is named, and what is there is written', async () => {
  const { missing, people, out } = await merge([await writtenClass(['bob'], { shard: '2/4' })]);
  expect(missing).toEqual(['1/4', '3/4', '4/4']);
  expect(people).toEqual(['bob']);
  expect(readFileSync(join(out, 'gradebook.csv'), 'utf8')).toContain('bob');
});

test('parts that were graded in other ways do not fit together', async () => {
  const one = await writtenClass(['ada'], { shard: '1/2' });
  const seed = await writtenClass(['bob'], { shard: '2/2', asked: { ...ASKED, seed: 8 } });
  const count = await writtenClass(['bob'], { shard: '2/3' });
  const layout = await writtenClass(['bob'], { shard: '2/2', layout: 'canvas' });
  await expect(merge([one, seed])).rejects.toThrow(/not graded alike: seed 20260501, and 8/);
  await expect(merge([one, count])).rejects.toThrow(/one is of 2, the other of 3/);
  await expect(merge([one, layout])).rejects.toThrow(/layout folders, and canvas/);
});

test('somebody in two parts is refused, and so are two people with one file', async () => {
  const one = await writtenClass(['ada'], { shard: '1/2' });
  const twice = await writtenClass(['ada'], { shard: '2/2' });
  await expect(merge([one, twice])).rejects.toThrow('“ada” is in two shards');
  const other = await writtenClass(['bob'], { shard: '2/2', submissions: [entry('bob', { file: 'Ada' })] });
  await expect(merge([one, other])).rejects.toThrow('“Ada” is in two shards');
});

test('two people equal but for case or composition are in two parts, as they are in one class', async () => {
  const people = ['Anna', 'anna', 'Zo\u00eb', 'Zoe\u0308'];
  const whole = await writtenClass(people);
  const one = await writtenClass(['Anna', 'Zo\u00eb'], { shard: '1/2' }, people);
  const two = await writtenClass(['anna', 'Zoe\u0308'], { shard: '2/2' }, people);
  const { out } = await merge([one, two]);
  expect(differences(treeOf(whole), treeOf(out))).toEqual([]);
  // Two of one class never have such files: on a Mac, one would replace the other.
  for (const file of ['ANNA', 'Zoe\u0308~2']) {
    const other = await writtenClass([], { shard: '2/2', submissions: [entry('eve', { file })] });
    await expect(merge([one, other])).rejects.toThrow(`“${file}” is in two shards`);
  }
});

test('one part twice, a whole class, and a folder of something else are refused', async () => {
  const one = await writtenClass(['ada'], { shard: '1/2' });
  await expect(merge([one, one])).rejects.toThrow('The shard 1/2 is in');
  await expect(merge([await writtenClass(['ada'])])).rejects.toThrow('is a whole class');
  await expect(merge([folderWith({ 'class.json': '{}' })])).rejects.toThrow(
    'has no class.json that can be read',
  );
});

test('a result that was changed or lost since is not merged', async () => {
  const changed = await writtenClass(['ada'], { shard: '1/1' });
  writeFileSync(join(changed, 'results/ada.json'), '{"points":100}');
  await expect(merge([changed])).rejects.toThrow('is not as it was graded');
  const lost = await writtenClass(['ada'], { shard: '1/1' });
  rmSync(join(lost, 'reports/ada.txt'));
  await expect(merge([lost])).rejects.toThrow('cannot be read');
});

const refuses = () => {
  throw new KitError('refused', 'refused');
};
/** What is at fault, in one shard of ada and eve. */
const FAULTS: readonly (readonly [
  name: string,
  spoil: (shard: string) => void,
  other: Partial<MergeOptions>,
])[] = [
  ['a table that cannot be read', () => {}, { tables: refuses }],
  ['submissions that cannot be read', () => {}, { submissions: refuses }],
  ['submissions of others', () => {}, { submissions: async () => [] }],
  ['a changed file', (shard) => writeFileSync(join(shard, 'reports/eve.txt'), 'mine'), {}],
  ['a lost file', (shard) => rmSync(join(shard, 'results/eve.json')), {}],
];

test.each(FAULTS)('%s: nothing is written', async (_, spoil, other) => {
  const shard = await writtenClass(['ada', 'eve'], { shard: '1/1' });
  spoil(shard);
  const out = newOut();
  await expect(merge([shard], out, other)).rejects.toThrow(KitError);
  expect(existsSync(out)).toBe(false);
});

test('somebody in two parts: nothing is written', async () => {
  const shards = [
    await writtenClass(['ada'], { shard: '1/2' }),
    await writtenClass(['ada'], { shard: '2/2' }),
  ];
  const out = newOut();
  await expect(merge(shards, out)).rejects.toThrow('in two shards');
  expect(existsSync(out)).toBe(false);
});

test('one that was cut short can be run again, and leaves nothing of the first time', async () => {
  const stops = { name: 'canvas.csv', fill: refuses, missing: () => [] };
  const both = await writtenClass(['ada', 'eve'], { shard: '1/1' });
  const one = await writtenClass(['ada'], { shard: '1/1' });
  const fresh = await merge([one]);
  const first = newOut();
  const later = (await merge([one])).out;
  for (const out of [first, later]) {
    await expect(merge([both], out, { tables: () => [stops] })).rejects.toThrow('refused');
    expect(existsSync(join(out, 'results/eve.json'))).toBe(true);
    const journal = new Journal(join(out, JOURNAL));
    expect([...journal.read(ASKED).keys()]).toEqual(['ada', 'eve']);
    await merge([one], out);
    expect(differences(treeOf(fresh.out), treeOf(out))).toEqual([]);
  }
});

test('the --out of another class is left alone', async () => {
  const other = await writtenClass(['zoe']);
  const before = treeOf(other);
  const shard = await writtenClass(['ada'], { shard: '1/1' });
  await expect(merge([shard], other)).rejects.toThrow(
    /holds another class \(1 submission, none of them in this one\).*Name another folder with --out\.$/,
  );
  expect(differences(before, treeOf(other))).toEqual([]);
  const same = await writtenClass(['ada', 'zoe']);
  expect((await merge([shard], same)).people).toEqual(['ada']);
});
