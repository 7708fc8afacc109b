import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeShards } from '../../class/merge-shards.ts';
import type { ClassRecord } from '../../class/results/class-json.ts';
import type { Entry } from '../../class/results/entry.ts';
import { fileNamesOf } from '../../class/results/file-names.ts';
import { OutFolder } from '../../class/results/out-folder.ts';
import { writeTables } from '../../class/results/write-tables.ts';
import { differences, treeOf } from '../../lab/class-trees/class-run.ts';
import { folderWith } from '../commands/run-cli.ts';
import { ASKED, EXERCISES, entry } from './results/entries.ts';

/**
 * Writes what a class leaves, with these people, and returns the folder.
 *
 * @param all the people of the whole class, if it is a part of one
 */
async function written(
  people: readonly string[],
  other: Partial<ClassRecord> = {},
  all: readonly string[] = people,
): Promise<string> {
  const fileNames = fileNamesOf(all);
  const path = join(folderWith({}), 'out');
  const out = new OutFolder(path, []);
  const submissions = people.map((name): Entry => {
    const own = fileNames.get(name) ?? name;
    const files = [`results/${own}.json`, `reports/${own}.txt`];
    const digests = files.map((file) => [file, out.write(file, `${file} of ${name}`)]);
    return entry(name, { file: own, written: Object.fromEntries(digests) });
  });
  const record = {
    version: 1,
    asked: ASKED,
    layout: 'folders',
    found: 'a class',
    shard: null,
    notPlaced: [],
  } as const;
  await writeTables(out, { ...record, submissions, ...other }, { exercises: EXERCISES, tables: [] });
  out.close();
  return path;
}

async function merge(folders: readonly string[]) {
  const out = join(folderWith({}), 'merged');
  const { summary, missing } = await mergeShards({
    ...{ folders, out, exercises: EXERCISES, tables: () => [] },
    ...{ earlier: null, isAnonymous: false },
  });
  return { out, missing, people: summary.rows.map(({ submission }) => submission) };
}

const STRAY = { path: 'stray.ts', why: 'is nobody’s' };
const MINE = { path: 'ada/x.ts', why: 'is none of the six' };

test('the parts of a class, in any order, give the files of the whole class', async () => {
  const whole = await written(['ada', 'bob', 'eve'], { notPlaced: [STRAY, MINE] });
  const one = await written(['bob'], { shard: '1/2', notPlaced: [STRAY] });
  const two = await written(['ada', 'eve'], { shard: '2/2', notPlaced: [MINE, STRAY] });
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
  const { missing, people, out } = await merge([await written(['bob'], { shard: '2/4' })]);
  expect(missing).toEqual(['1/4', '3/4', '4/4']);
  expect(people).toEqual(['bob']);
  expect(readFileSync(join(out, 'gradebook.csv'), 'utf8')).toContain('bob');
});

test('parts that were graded in other ways do not fit together', async () => {
  const one = await written(['ada'], { shard: '1/2' });
  const seed = await written(['bob'], { shard: '2/2', asked: { ...ASKED, seed: 8 } });
  const count = await written(['bob'], { shard: '2/3' });
  const layout = await written(['bob'], { shard: '2/2', layout: 'canvas' });
  await expect(merge([one, seed])).rejects.toThrow(/not graded alike: seed 20260501, and 8/);
  await expect(merge([one, count])).rejects.toThrow(/one is of 2, the other of 3/);
  await expect(merge([one, layout])).rejects.toThrow(/layout folders, and canvas/);
});

test('somebody in two parts is refused, and so are two people with one file', async () => {
  const one = await written(['ada'], { shard: '1/2' });
  const twice = await written(['ada'], { shard: '2/2' });
  await expect(merge([one, twice])).rejects.toThrow('“ada” is in two shards');
  const other = await written(['bob'], { shard: '2/2', submissions: [entry('bob', { file: 'Ada' })] });
  await expect(merge([one, other])).rejects.toThrow('“Ada” is in two shards');
});

test('two people equal but for case or composition are in two parts, as they are in one class', async () => {
  const people = ['Anna', 'anna', 'Zo\u00eb', 'Zoe\u0308'];
  const whole = await written(people);
  const one = await written(['Anna', 'Zo\u00eb'], { shard: '1/2' }, people);
  const two = await written(['anna', 'Zoe\u0308'], { shard: '2/2' }, people);
  const { out } = await merge([one, two]);
  expect(differences(treeOf(whole), treeOf(out))).toEqual([]);
  // Two of one class never have such files: on a Mac, one would replace the other.
  for (const file of ['ANNA', 'Zoe\u0308~2']) {
    const other = await written([], { shard: '2/2', submissions: [entry('eve', { file })] });
    await expect(merge([one, other])).rejects.toThrow(`“${file}” is in two shards`);
  }
});

test('one part twice, a whole class, and a folder of something else are refused', async () => {
  const one = await written(['ada'], { shard: '1/2' });
  await expect(merge([one, one])).rejects.toThrow('The shard 1/2 is in');
  await expect(merge([await written(['ada'])])).rejects.toThrow('is a whole class');
  await expect(merge([folderWith({ 'class.json': '{}' })])).rejects.toThrow(
    'has no class.json that can be read',
  );
});

test('a result that was changed or lost since is not merged', async () => {
  const changed = await written(['ada'], { shard: '1/1' });
  writeFileSync(join(changed, 'results/ada.json'), '{"points":100}');
  await expect(merge([changed])).rejects.toThrow('is not as it was graded');
  const lost = await written(['ada'], { shard: '1/1' });
  rmSync(join(lost, 'reports/ada.txt'));
  await expect(merge([lost])).rejects.toThrow('cannot be read');
});
