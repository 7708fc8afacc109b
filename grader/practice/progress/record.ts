import type { ExerciseResult } from '../../model/result.ts';
import { progressFile, type ReadProgress, readProgress, updateProgress } from './progress.ts';

/** How many hints of each exercise the student has seen. */
export function hintsSeen(file: string = progressFile()): Readonly<Record<string, number>> {
  const { progress } = readProgress(file);
  return Object.fromEntries(
    Object.entries(progress).flatMap(([id, { hintsSeen: seen }]) => (seen > 0 ? [[id, seen]] : [])),
  );
}

/**
 * Remembers that the student has seen the hints of an exercise up to this number.
 *
 * @throws KitError if it cannot be written
 */
export function recordHint(exercise: string, number: number, file: string = progressFile()): ReadProgress {
  return updateProgress(
    exercise,
    (before) => (before.hintsSeen === number ? before : { ...before, hintsSeen: number }),
    file,
  );
}

/**
 * Forgets that the student has seen hints of an exercise.
 *
 * @returns whether there was something to forget
 * @throws KitError if it cannot be written
 */
export function forgetHints(exercise: string, file: string = progressFile()): boolean {
  const seen = (hintsSeen(file)[exercise] ?? 0) > 0;
  if (seen) {
    recordHint(exercise, 0, file);
  }
  return seen;
}

/**
 * Remembers what a grading came to: the best points, and the day on which an exercise was right for the first time. An
 * exercise that was right once and is not any more keeps both, and is open again all the same: whether it is right is
 * never read from here.
 *
 * @throws KitError if it cannot be written
 */
export function recordResult(
  { id, points, status }: Pick<ExerciseResult, 'id' | 'points' | 'status'>,
  file: string = progressFile(),
  today: Date = new Date(),
): ReadProgress {
  return updateProgress(
    id,
    (before) => {
      const bestPoints = Math.max(before.bestPoints, points);
      const firstRight = before.firstRight ?? (status === 'passed' ? dayOf(today) : null);
      const isNew = bestPoints !== before.bestPoints || firstRight !== before.firstRight;
      return isNew ? { ...before, bestPoints, firstRight } : before;
    },
    file,
  );
}

/** Where the student is: `2026-05-01`. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
