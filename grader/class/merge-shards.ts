import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import { typedCommand } from '../system/typed-command.ts';
import { listing } from '../text/english.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { quoteName } from '../text/shown-name.ts';
import type { HandedIn } from './arrivals/arrival.ts';
import type { EarlierClass } from './compare/earlier-class.ts';
import type { Table } from './gradebook/open-tables.ts';
import { type ClassRecord, readClassJson } from './results/class-json.ts';
import { distinct } from './results/distinct.ts';
import { type Entry, rowsOf } from './results/entry.ts';
import { equalityKey } from './results/file-names.ts';
import { maxPointsOf } from './results/max-points.ts';
import { CLASS_JSON, OutFolder } from './results/out-folder.ts';
import { reportsOf } from './results/reports-of.ts';
import { writeTables } from './results/write-tables.ts';
import { readShard } from './shard.ts';
import type { Similar } from './similar/similar.ts';
import type { Summary } from './summary.ts';

export interface MergeOptions {
  /** The `--out` of each shard, whole. */
  readonly folders: readonly string[];
  readonly out: string;
  readonly exercises: readonly Exercise[];
  /** @param layout of the class */
  readonly tables: (layout: string) => readonly Table[];
  /** What it is compared with; null for nothing. */
  readonly earlier: EarlierClass | null;
  /** Whether the page names nobody. */
  readonly isAnonymous: boolean;
  /**
   * What the shards were graded from, to compare the code of everybody; null, or not given, if that is not wanted.
   *
   * @param layout of the class
   */
  readonly submissions?: ((layout: string) => Promise<readonly HandedIn[]>) | null;
  /** More that is read, and must not lie in `out`. */
  readonly inputs?: readonly string[];
}

/** The `--out` of a shard, read. */
interface Part {
  readonly folder: string;
  readonly record: ClassRecord;
  readonly index: number;
  readonly count: number;
}

/**
 * Makes one class of its shards: the same files, to the byte, as if it had been graded in one.
 *
 * @returns the summary, and the shards that are missing: `3/8`; what is there is written all the same
 * @throws KitError if a folder is none of a shard, or they are not of one class
 */
export async function mergeShards({
  folders,
  out: path,
  exercises,
  tables,
  ...options
}: MergeOptions): Promise<{
  readonly summary: Summary;
  readonly missing: readonly string[];
}> {
  const start = performance.now();
  const parts = partsIn(folders);
  const [first] = parts as readonly [Part];
  const out = new OutFolder(path, [...folders, ...(options.inputs ?? [])]);
  try {
    const submissions = parts.flatMap(({ record }) => record.submissions);
    refuseTwice(submissions);
    for (const part of parts) {
      part.record.submissions.forEach((entry) => void copy(entry, part, out));
    }
    const notPlaced = distinct(parts.flatMap(({ record }) => record.notPlaced));
    const record = { ...first.record, shard: null, submissions, notPlaced };
    const remarks = await writeTables(out, record, {
      exercises,
      tables: tables(record.layout),
      earlier: options.earlier,
      isAnonymous: options.isAnonymous,
      similar:
        options.submissions == null
          ? null
          : await similarIn(await options.submissions(record.layout), record, exercises),
    });
    const there = new Set(parts.map(({ index }) => index));
    const missing = Array.from({ length: first.count }, (_, i) => i + 1).filter((index) => !there.has(index));
    const seconds = (performance.now() - start) / 1000;
    return {
      summary: {
        rows: rowsOf(submissions),
        notPlaced: notPlaced.length,
        maxPoints: maxPointsOf(exercises),
        seconds,
        out: path,
        remarks,
      },
      missing: missing.map((index) => `${index}/${first.count}`),
    };
  } finally {
    out.close();
  }
}

/** @throws KitError if they are not what was graded */
async function similarIn(
  handedIn: readonly HandedIn[],
  { submissions, asked }: ClassRecord,
  exercises: readonly Exercise[],
): Promise<Similar> {
  const graded = new Map(submissions.map(({ submission, digest }) => [submission, digest]));
  const given = new Map(handedIn.map((one) => [one.submission, one]));
  // With the names that the gradebook has.
  const people = submissions.flatMap(({ submission, persons }) => {
    const one = given.get(submission);
    return one === undefined ? [] : [{ ...one, persons }];
  });
  const gone = [...graded.keys()].find((submission) => !given.has(submission));
  if (gone !== undefined) {
    throw new KitError(
      'submissions-changed',
      `There is nothing of ${quoteName(gone)} in the submissions, who was graded. Name the folder or zip that the shards were graded from.`,
    );
  }
  const { similarFiles } = await import('./similar/similar.ts');
  return similarFiles({
    people,
    ids: exercises.map(({ id }) => id),
    fileBytes: asked.fileBytes,
    graded,
    reports: reportsOf(submissions),
  });
}

/** One for each shard, in order. */
function partsIn(folders: readonly string[]): readonly Part[] {
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
  return [...all].sort((a, b) => a.index - b.index);
}

function partIn(folder: string): Part {
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

function difference(a: Part, b: Part): string {
  if (a.count !== b.count) {
    return `one is of ${a.count}, the other of ${b.count}`;
  }
  const keys = Object.keys(a.record.asked) as (keyof ClassRecord['asked'])[];
  const key = keys.find((one) => !isDeepStrictEqual(a.record.asked[one], b.record.asked[one]));
  return key === undefined
    ? `layout ${a.record.layout}, and ${b.record.layout}`
    : `${key} ${JSON.stringify(a.record.asked[key])}, and ${JSON.stringify(b.record.asked[key])}`;
}

/** Copies the files of an entry. */
function copy(entry: Entry, { folder }: Part, out: OutFolder): void {
  for (const [name, digest] of Object.entries(entry.written)) {
    if (!/^(?:results|reports)\/[^/\\]+$/.test(name) || out.write(name, contentOf(folder, name)) !== digest) {
      throw new KitError(
        'shard-changed',
        `${spellOutPath(join(folder, name))} is not as it was graded. Grade that shard again, then merge.`,
      );
    }
  }
}

function contentOf(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (cause) {
    throw new KitError(
      'shard-incomplete',
      `${spellOutPath(join(folder, name))} cannot be read. Copy the whole folder of the shard, or grade it again.`,
      { cause },
    );
  }
}
