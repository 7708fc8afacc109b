import type { Exercise } from '../model/exercise.ts';
import type { ExerciseResult, Result } from '../model/result.ts';
import type { Student } from './ask.ts';
import type { OpenWrongAnswers } from './diagnosis/diagnose.ts';
import { gradeExercise } from './grade-exercise.ts';

export interface GradeOptions {
  readonly seed: number;
  /** The ids of the exercises to report; all if it is left out. */
  readonly only?: readonly string[];
  /** Left out, no misconception is named. */
  readonly openWrongAnswers?: OpenWrongAnswers;
  /**
   * What is known already, by exercise, of the same files: these are not graded again. What is graded is added. Left out,
   * nothing is known.
   */
  readonly known?: Map<string, Promise<ExerciseResult>>;
}

/**
 * Grades a submission. Earlier exercises that a named one imports are graded too, since only the right
 * ones are used by it, but they are not in the result.
 */
export async function grade(
  exercises: readonly Exercise[],
  student: Student,
  { seed, only, openWrongAnswers, known = new Map() }: GradeOptions,
): Promise<Result> {
  const resultOf = (id: string): Promise<ExerciseResult> => {
    const before = known.get(id);
    if (before) {
      return before;
    }
    const exercise = exercises.find((candidate) => candidate.id === id);
    if (exercise === undefined) {
      throw new Error(`no exercise ${id} in the catalogue`);
    }
    const outcome = gradeExercise(exercise, student, { seed, openWrongAnswers }, resultOf);
    known.set(id, outcome);
    return outcome;
  };

  const results: ExerciseResult[] = [];
  for (const { id } of exercises.filter(({ id }) => only?.includes(id) ?? true)) {
    results.push(await resultOf(id));
  }
  const last = exercises.findIndex(({ id }) => id === results.at(-1)?.id);
  const following = exercises[last + 1]?.id;
  const sum = (key: 'points' | 'maxPoints') => results.reduce((total, result) => total + result[key], 0);
  return {
    version: 1,
    seed,
    points: sum('points'),
    maxPoints: sum('maxPoints'),
    exercises: results,
    ...(results.length < exercises.length && {
      isPartial: true,
      ...(following !== undefined && { next: following }),
    }),
  };
}
