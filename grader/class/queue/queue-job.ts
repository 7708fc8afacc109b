import type { Exercise } from '../../model/exercise.ts';
import type { Submission } from '../../model/submission.ts';
import type { Seeded } from '../work/job.ts';
import { pack, unpack } from './packed.ts';
import { listOf, number, oneOf, record, type Shape, text, whole } from './shape.ts';

/** A chunk of submissions, as it travels. */
export interface QueueJob {
  readonly settings: Seeded;
  readonly submissions: readonly Submission[];
}

/** A submission without its maps, always with its fields in the same order: its digest is made of it. */
export function plainSubmission({ files, paths, renamed, notes }: Submission) {
  return {
    files: [...files],
    ...(paths && { paths: [...paths] }),
    ...(renamed && { renamed: [...renamed] }),
    ...(notes && { notes: notes.map(({ exercises, text: said }) => ({ exercises, text: said })) }),
  };
}

/** As it is put into the queue. */
export async function packJob({ settings, submissions }: QueueJob): Promise<{ readonly packed: string }> {
  return { packed: await pack({ settings, submissions: submissions.map(plainSubmission) }) };
}

/**
 * What a worker finds in the queue. Whoever can write there may have made it: nothing in it is believed.
 *
 * @throws if it is no job of ours
 */
export async function readJob(data: unknown, exercises: readonly Exercise[]): Promise<QueueJob> {
  const found = await unpack((data as { packed?: unknown } | null)?.packed, MOST_BYTES);
  if (!isJob(exercises.map(({ id }) => id))(found)) {
    throw new Error('It has another shape.');
  }
  const { settings, submissions } = found as {
    settings: Seeded;
    submissions: ReturnType<typeof plainSubmission>[];
  };
  return { settings, submissions: submissions.map(submissionOf) };
}

function submissionOf({ files, paths, renamed, notes }: ReturnType<typeof plainSubmission>): Submission {
  return {
    files: new Map(files),
    ...(paths && { paths: new Map(paths) }),
    ...(renamed && { renamed: new Map(renamed) }),
    ...(notes && { notes }),
  };
}

/** Six files of a megabyte each (`--file-size`), in characters of up to six bytes in JSON; usual ones have a hundredth. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_CHARACTERS = 1024 * 1024;
const LONGEST_PATH = 10_000;
/** Of submissions in a job. */
export const MOST_IN_JOB = 4;

/** The limits as the flags allow them. */
const LIMITS: Shape = record({
  callMs: number(100, 3_600_000),
  totalMs: number(1_000, 86_400_000),
  heapMegabytes: number(128, 65_536),
  answersLength: number(1, 256 * 1024 * 1024),
  outputLength: number(0, 10_000_000),
});

function isJob(ids: readonly string[]): Shape {
  const id = oneOf(...ids);
  const fileName = oneOf(...ids.map((one) => `${one}.ts`));
  const file: Shape = (value) =>
    record({ kind: oneOf('text'), text: text(MOST_CHARACTERS) })(value) ||
    record({ kind: oneOf('unusable'), message: text(LONGEST_PATH), 'isMissing?': oneOf(true) })(value);
  const byName = (item: Shape, name: Shape = fileName): Shape => listOf(pair(name, item), ids.length);
  const submission = record({
    files: byName(file),
    'paths?': byName(text(LONGEST_PATH)),
    'renamed?': byName(text(LONGEST_PATH), text(LONGEST_PATH)),
    'notes?': listOf(record({ exercises: listOf(id, ids.length), text: text(LONGEST_PATH) }), 1_000),
  });
  return record({
    settings: record({ seed: whole(0, 2 ** 31 - 1), limits: LIMITS }),
    submissions: listOf(submission, MOST_IN_JOB),
  });
}

function pair(first: Shape, second: Shape): Shape {
  return (value) => Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
}
