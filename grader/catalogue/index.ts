import { findExercises } from './find-exercises.ts';

/**
 * `catalogue(digits)`: all exercises, in the order in which they build on each other. The bundle has them by name: see
 * `grader/start/replacements.cjs`.
 */
export const catalogue = await findExercises();
