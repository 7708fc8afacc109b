import type { Check, Exercise } from '../../model/exercise.ts';

/** True if any of its inputs depends on the seed. */
export function isSeeded({ inputs }: Check): boolean {
  return inputs !== null;
}

/**
 * The catalogue without the checks whose inputs are the same with every seed, such as the long training. They are
 * graded with the first seed; grading them again would show nothing new.
 */
export function seededOnly(exercises: readonly Exercise[]): readonly Exercise[] {
  return exercises.map((exercise) => ({ ...exercise, checks: exercise.checks.filter(isSeeded) }));
}
