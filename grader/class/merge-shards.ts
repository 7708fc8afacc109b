import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { quoteName } from '../text/shown-name.ts';
import type { HandedIn } from './arrivals/arrival.ts';
import type { EarlierClass } from './compare/earlier-class.ts';
import type { Table } from './gradebook/open-tables.ts';
import { checkOut } from './results/check-out.ts';
import type { ClassRecord } from './results/class-json.ts';
import { distinct } from './results/distinct.ts';
import { rowsOf } from './results/entry.ts';
import { maxPointsOf } from './results/max-points.ts';
import { digestOf, OutFolder } from './results/out-folder.ts';
import { refuseOtherClass } from './results/refuse-other-class.ts';
import { reportsOf } from './results/reports-of.ts';
import { writeTables } from './results/write-tables.ts';
import { type ShardPart, shardParts } from './shard-parts.ts';
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

/**
 * Makes one class of its shards: the same files, to the byte, as if it had been graded in one. All that can be at fault is
 * read before anything is written.
 *
 * @returns the summary, and the shards that are missing: `3/8`; what is there is written all the same
 * @throws KitError if a folder is none of a shard, or they are not of one class
 */
export async function mergeShards({ folders, out: path, exercises, ...options }: MergeOptions): Promise<{
  readonly summary: Summary;
  readonly missing: readonly string[];
}> {
  const start = performance.now();
  const inputs = [...folders, ...(options.inputs ?? [])];
  checkOut(path, inputs);
  const parts = shardParts(folders);
  const [first] = parts;
  const submissions = parts.flatMap(({ record }) => record.submissions);
  const notPlaced = distinct(parts.flatMap(({ record }) => record.notPlaced));
  const record = { ...first.record, shard: null, submissions, notPlaced };
  const tables = options.tables(record.layout);
  parts.forEach(checkFiles);
  const handedIn = options.submissions == null ? null : await options.submissions(record.layout);
  const similar = handedIn && (await similarIn(handedIn, record, exercises));
  const out = new OutFolder(path, inputs);
  try {
    refuseOtherClass(out, submissions);
    out.journal.begin(record.asked);
    for (const part of parts) {
      copyFiles(part, out);
    }
    const { earlier, isAnonymous } = options;
    const remarks = await writeTables(out, record, { exercises, tables, earlier, isAnonymous, similar });
    const there = new Set(parts.map(({ index }) => index));
    const missing = Array.from({ length: first.count }, (_, i) => i + 1).filter((index) => !there.has(index));
    return {
      summary: {
        rows: rowsOf(submissions),
        notPlaced: notPlaced.length,
        maxPoints: maxPointsOf(exercises),
        seconds: (performance.now() - start) / 1000,
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

/** @throws KitError if a file of the part is not there, or is not as it was graded */
function checkFiles({ folder, record }: ShardPart): void {
  for (const { written } of record.submissions) {
    Object.entries(written).forEach(([name, digest]) => void readWritten(folder, name, digest));
  }
}

/** Copies the files of a part. The journal hears of each before: if this is cut short, the next run knows whose they are. */
function copyFiles({ folder, record }: ShardPart, out: OutFolder): void {
  for (const entry of record.submissions) {
    out.journal.add(entry);
    for (const [name, digest] of Object.entries(entry.written)) {
      out.write(name, readWritten(folder, name, digest));
    }
  }
}

function readWritten(folder: string, name: string, digest: string): Buffer {
  const isName = /^(?:results|reports)\/[^/\\]+$/.test(name);
  const content = isName ? contentOf(folder, name) : null;
  if (content === null || digestOf(content) !== digest) {
    throw new KitError(
      'shard-changed',
      `${spellOutPath(join(folder, name))} is not as it was graded. Grade that shard again, then merge.`,
    );
  }
  return content;
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
