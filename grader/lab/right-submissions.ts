import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gradeFolder } from '../kit/grade-submission.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Result } from '../model/result.ts';
import { plural } from '../text/english.ts';

const FOLDER = fileURLToPath(new URL('./corpus/right', import.meta.url));

/** A right submission, in its own style. It may leave exercises out. */
export interface RightSubmission {
  /** Its style: `closed-form`. */
  readonly name: string;
  readonly folder: string;
  /** The ids of the exercises that it has files of: `03-loss`. */
  readonly exercises: readonly string[];
}

/** The submissions in `grader/lab/corpus/right/`, in the order of their names. */
export function rightSubmissions(parent: string = FOLDER): readonly RightSubmission[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: join(parent, name), exercises: exercisesIn(join(parent, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function exercisesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /^\d\d-.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

/**
 * Grades the exercises that a submission has.
 *
 * @param options.only the ids of the exercises to grade; all if left out
 * @returns null if the submission has none of them
 */
export async function gradeRight(
  { folder, exercises: own }: RightSubmission,
  exercises: readonly Exercise[],
  { seed, only }: { readonly seed: number; readonly only?: readonly string[] },
): Promise<Result | null> {
  const ids = only ?? exercises.map(({ id }) => id);
  const graded = ids.filter((id) => own.includes(id));
  return graded.length === 0 ? null : gradeFolder(folder, exercises, { seed, only: graded });
}

/** How many submissions have each exercise, by its id. */
export function coverageOf(
  submissions: readonly RightSubmission[],
  ids: readonly string[],
): Readonly<Record<string, number>> {
  const having = (id: string) => submissions.filter(({ exercises }) => exercises.includes(id)).length;
  return Object.fromEntries(ids.map((id) => [id, having(id)]));
}

/** `49 submissions`, and the exercises that some leave out: `49 submissions; 07-name: 0 of 49`. */
export function describeCoverage(submissions: number, coverage: Readonly<Record<string, number>>): string {
  const partial = Object.entries(coverage).filter(([, having]) => having < submissions);
  return [
    plural(submissions, 'submission'),
    ...partial.map(([id, having]) => `${id}: ${having} of ${submissions}`),
  ].join('; ');
}
