import { exerciseFolders } from './exercise-folders.ts';

/**
 * What each solution exports, by the id of its exercise.
 *
 * Also replaced in the bundle: see `grader/start/replacements.cjs`.
 */
export const solutions: Readonly<Record<string, object>> = Object.fromEntries(
  await Promise.all(exerciseFolders().map(async ({ id, solution }) => [id, await import(solution.href)])),
);
