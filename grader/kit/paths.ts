import { fileURLToPath } from 'node:url';

/** Places of the kit. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Starts a command of the kit in another process: `node START grade …`. */
export const START = inRoot('grader/start.cjs');
export const EXERCISES = inRoot('exercises');
export const SOLUTIONS = inRoot('solutions');
export const CATALOGUE = inRoot('grader/catalogue');
export const README = inRoot('README.md');
/** What belongs to the student who works here: hints seen, copies kept by `reset`. Never committed. */
export const STUDENT = inRoot('.student');
/** Right answers of other people: only where the laboratory is, which the package of the kit leaves out. */
export const RIGHT_ANSWERS = inRoot('grader/lab/corpus/right');
