import { gradeFolder } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Result } from '../../model/result.ts';

export interface GradeAttemptOptions {
  readonly seed: number;
  /** All exercises if it is left out. */
  readonly only?: readonly string[];
}

/** Grades a folder as `npm run grade` does. Every call uses the same catalogue, in this process. */
export async function gradeAttempt(folder: string, options: GradeAttemptOptions): Promise<Result> {
  return gradeFolder(folder, allExercises(), { ...options, diagnose: true, typeCheck: true });
}

/** Grades the solutions: after hostile submissions they must still get all their points. */
export async function gradeSolutions(options: GradeAttemptOptions): Promise<Result> {
  return gradeAttempt(SOLUTIONS, options);
}

/** The catalogue, loaded once. */
export function allExercises(): readonly Exercise[] {
  exercises ??= loadCatalogue();
  return exercises;
}

let exercises: readonly Exercise[] | undefined;
