import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { HandedIn } from '../../class/arrivals/arrival.ts';
import { mergeShards } from '../../class/merge-shards.ts';
import { runClass } from '../../class/run-class.ts';
import type { Shard } from '../../class/shard.ts';
import { Places } from '../../class/work/places.ts';
import type { Workers } from '../../class/work/workers.ts';
import { differences, treeOf } from '../../lab/class-trees/class-run.ts';
import { DEFAULT_LIMITS } from '../../sandbox/limits.ts';
import { folderWith } from '../commands/run-cli.ts';
import { EXERCISES } from './results/entries.ts';

const STRAY = { path: 'stray.ts', why: 'is nobody’s' };

/** Somebody whose zip has an entry twice that is not unpacked, and nothing else. */
function person(submission: string): HandedIn {
  const evil = { path: `${submission}/a.zip/../evil.ts`, why: 'leads outside' };
  return { submission, persons: [{ name: '', id: '' }], late: false, files: [], leftOut: [evil, evil] };
}

/** Nobody of these has anything to grade. */
function idle(): Workers {
  const places = new Places(1);
  return {
    place: () => places.take(),
    grade: () => Promise.reject(new Error('nothing to grade')),
    close: async () => {},
    kill: () => {},
  };
}

function run(names: readonly string[], out: string, { shard = null, fresh = false }: Partial<Asked> = {}) {
  return runClass({
    arrival: {
      layout: 'folders',
      sentence: 'a class',
      people: names.map(person),
      notPlaced: [STRAY, STRAY],
      tree: { files: [], folders: [], leftOut: [], close: () => {} },
    },
    inputs: [],
    out,
    exercises: EXERCISES,
    settings: { seed: 1, limits: DEFAULT_LIMITS, fileBytes: 65_536, feedback: 'full' },
    openWorkers: async () => idle(),
    fresh,
    shard,
    tables: [],
    earlier: null,
    isAnonymous: false,
    similar: false,
    progress: { start: () => {}, done: () => {}, stop: () => {} },
    signal: new AbortController().signal,
  });
}

interface Asked {
  readonly shard: Shard | null;
  readonly fresh: boolean;
}

const newFolder = () => join(folderWith({}), 'out');

test('what is left out twice for one reason is told once, in shards or none', async () => {
  const names = ['ada', 'bob', 'eve', 'zoe'];
  const whole = newFolder();
  const { notPlaced } = await run(names, whole);
  expect(notPlaced).toBe(5);
  expect(readFileSync(join(whole, 'not-placed.csv'), 'utf8').match(/evil/g)).toHaveLength(4);
  const folders = [newFolder(), newFolder()];
  for (const [i, folder] of folders.entries()) {
    await run(names, folder, { shard: { index: i + 1, count: 2 } });
  }
  const merged = newFolder();
  const { summary } = await mergeShards({
    ...{ folders, out: merged, exercises: EXERCISES, tables: () => [] },
    ...{ earlier: null, isAnonymous: false },
  });
  expect(summary.notPlaced).toBe(5);
  expect(differences(treeOf(whole), treeOf(merged))).toEqual([]);
});

test('the --out of another class is left alone, unless it may go', async () => {
  const out = newFolder();
  await run(['ada'], out);
  const before = treeOf(out);
  await expect(run(['zoe'], out)).rejects.toThrow(/holds another class.*or write --fresh, if it may go\.$/);
  expect(differences(before, treeOf(out))).toEqual([]);
  expect((await run(['ada', 'zoe'], out)).rows).toHaveLength(2);
  expect((await run(['bob'], out, { fresh: true })).rows).toHaveLength(1);
});
