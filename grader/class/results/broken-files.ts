import type { Result } from '../../model/result.ts';
import { firstSentence, listing } from '../../text/english.ts';

/** A file of which no check could be run, and the later ones that could not be run because of it. */
export interface BrokenFile {
  readonly exercise: string;
  /** Why, in a sentence. */
  readonly reason: string;
  /** Where, if a line is to blame. */
  readonly line: string | null;
  /** The exercises that import it and cannot be used for that reason alone. */
  readonly waiting: readonly string[];
}

/** The files that cannot be used, each with those that wait for it: one cause is reported once. */
export function brokenFiles({ exercises }: Pick<Result, 'exercises'>): readonly BrokenFile[] {
  const causes: { readonly exercise: string; readonly message: string; readonly waiting: string[] }[] = [];
  for (const { id, status, message } of exercises) {
    if (status !== 'unusable') {
      continue;
    }
    const own = message ?? '';
    // What is said of a file that imports another ends with what is said of that one.
    const cause = causes.find((one) => one.message !== '' && own.includes(one.message));
    if (cause === undefined) {
      causes.push({ exercise: id, message: own, waiting: [] });
    } else {
      cause.waiting.push(id);
    }
  }
  return causes.map(({ exercise, message, waiting }) => {
    const reason = firstSentence(message).replace(/^It (?=imports )/, `${exercise}.ts `);
    return { exercise, reason, line: /\.ts, line (\d+)/.exec(reason)?.[1] ?? null, waiting };
  });
}

/**
 * What a teacher should know of files that cannot be used: `03-loss.ts is empty. 04 and 05 wait for it.` A file that was not
 * handed in is reported only if others wait for it.
 *
 * @param sources the exercises that were handed in
 * @param known notes that are there already
 */
export function brokenNotes(
  result: Result,
  sources: readonly string[],
  known: readonly string[] = [],
): readonly string[] {
  return brokenFiles(result).flatMap(({ exercise, reason, waiting }) => {
    const late = waiting.filter((id) => sources.includes(id));
    const isTold =
      reason !== '' && !known.includes(reason) && (sources.includes(exercise) || late.length > 0);
    const waits = late.length === 0 ? [] : [waitWords(late, isTold ? 'it' : `${exercise}.ts`)];
    return [...(isTold ? [reason] : []), ...waits];
  });
}

/** `03–06 wait for it.` */
function waitWords(exercises: readonly string[], what: string): string {
  return `${numbersOf(exercises)} ${exercises.length === 1 ? 'waits' : 'wait'} for ${what}.`;
}

/** Exercises in order by their numbers: `03–06`, `02, 05 and 06`. */
export function numbersOf(exercises: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of exercises.map((id) => id.split('-')[0] ?? id)) {
    const run = runs.at(-1);
    if (run !== undefined && Number(number) === Number(run.at(-1)) + 1) {
      run.push(number);
    } else {
      runs.push([number]);
    }
  }
  return listing(runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run)));
}
