import type { Exercise } from '../../model/exercise.ts';

/** The points of all checks of these exercises. */
export function maxPointsOf(exercises: readonly Exercise[]): number {
  return exercises.flatMap(({ checks }) => checks).reduce((sum, { points }) => sum + points, 0);
}
