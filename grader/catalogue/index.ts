import { findExercises } from './find-exercises.ts';

/** `catalogue(digits)`: all exercises, in the order in which they build on each other. */
export const catalogue = await findExercises();
