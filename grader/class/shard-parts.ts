import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { KitError } from '../model/kit-error.ts';
import { typedCommand } from '../system/typed-command.ts';
import { listing } from '../text/english.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { quoteName } from '../text/shown-name.ts';
import { type ClassRecord, readClassJson } from './results/class-json.ts';
import type { Entry } from './results/entry.ts';
import { equalityKey } from './results/file-names.ts';
import { CLASS_JSON } from './results/out-folder.ts';
import { readShard } from './shard.ts';

/** The `--out` of a shard, read. */
export interface ShardPart {
  readonly folder: string;
  readonly record: ClassRecord;
  readonly index: number;
  readonly count: number;
}

/**
 * One for each shard, in order; at least one.
 *
 * @param folders the `--out` of each shard, whole
 * @throws KitError if a folder is none of a shard, or they are not of one class
 */
export function shardParts(folders: readonly string[]): readonly [ShardPart, ...ShardPart[]] {
  const all = folders.map(partIn);
  const [first] = all;
  if (first === undefined) {
    throw new KitError('nothing-to-merge', '--merge takes the --out folders of the shards. Name them.');
  }
  const other = all.find(
    ({ record, count }) =>
      count !== first.count ||
      record.layout !== first.record.layout ||
      !isDeepStrictEqual(record.asked, first.record.asked),
  );
  if (other !== undefined) {
    throw new KitError(
      'shards-differ',
      `The shards in ${spellOutPath(first.folder)} and ${spellOutPath(other.folder)} were not graded alike: ${difference(first, other)}. Grade both with the same kit and the same flags.`,
    );
  }
  const twice = all.find((part, i) => all.findIndex(({ index }) => index === part.index) !== i);
  if (twice !== undefined) {
    const same = all.filter(({ index }) => index === twice.index).map(({ folder }) => spellOutPath(folder));
    throw new KitError(
      'shard-twice',
      `The shard ${twice.index}/${twice.count} is in ${listing(same)}. Name each shard once.`,
    );
  }
  const [lowest = first, ...others] = [...all].sort((a, b) => a.index - b.index);
  refuseTwice([lowest, ...others].flatMap(({ record }) => record.submissions));
  return [lowest, ...others];
}

function partIn(folder: string): ShardPart {
  const record = readClassJson(join(folder, CLASS_JSON));
  if (record === null || record.shard === null) {
    const found =
      record === null ? 'has no class.json that can be read (is it finished?)' : 'is a whole class';
    throw new KitError(
      'no-shard',
      `Expected the --out of ${typedCommand('class', '…', '--shard', 'I/N')}, but ${spellOutPath(folder)} ${found}. Name the folders of the shards.`,
    );
  }
  return { folder, record, ...readShard(record.shard) };
}

function difference(a: ShardPart, b: ShardPart): string {
  if (a.count !== b.count) {
    return `one is of ${a.count}, the other of ${b.count}`;
  }
  const keys = Object.keys(a.record.asked) as (keyof ClassRecord['asked'])[];
  const key = keys.find((one) => !isDeepStrictEqual(a.record.asked[one], b.record.asked[one]));
  return key === undefined
    ? `layout ${a.record.layout}, and ${b.record.layout}`
    : `${key} ${JSON.stringify(a.record.asked[key])}, and ${JSON.stringify(b.record.asked[key])}`;
}

/** @throws KitError if two are one, or would have the same files: then the parts are not of one class */
function refuseTwice(entries: readonly Entry[]): void {
  const twice =
    firstTwice(entries.map(({ submission }) => [submission, submission])) ??
    // Anna and anna are two people, whose files are `Anna` and `anna~2`.
    firstTwice(entries.map(({ file }) => [equalityKey(file), file]));
  if (twice !== null) {
    throw new KitError(
      'person-twice',
      `${quoteName(twice)} is in two shards, as if somebody had handed in between. Grade all shards again from the same files.`,
    );
  }
}

function firstTwice(named: readonly (readonly [key: string, name: string])[]): string | null {
  const known = new Set<string>();
  const twice = named.find(([key]) => known.size === known.add(key).size);
  return twice === undefined ? null : twice[1];
}
