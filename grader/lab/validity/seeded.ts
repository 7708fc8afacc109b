import type { Check, Exercise } from '../../model/exercise.ts';

/** Whether any of its inputs depends on the seed. */
export function isSeeded({ inputs }: Check): boolean {
  return inputs !== null;
}

/**
 * The catalogue without what is the same with every seed, such as the long training: that is graded with
 * the first seed, and to grade it again would say nothing new.
 */
export function seededOnly(exercises: readonly Exercise[]): readonly Exercise[] {
  return exercises.map((exercise) => ({ ...exercise, checks: exercise.checks.filter(isSeeded) }));
}
