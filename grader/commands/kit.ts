import { fileURLToPath } from 'node:url';
import { DRAWN_DIGITS, readDigits } from '../../data/digits.ts';
import { catalogue } from '../catalogue/index.ts';
import type { Exercise } from '../model.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Places of the kit. */
export const EXERCISES = folder('exercises');
export const SOLUTIONS = folder('solutions');
export const README = folder('README.md');
/** What belongs to the student who works here: hints seen, copies kept by `reset`. Never committed. */
export const STUDENT = folder('.student');

/** The seed where none is given: the same files get the same score. */
export const DEFAULT_SEED = 20260501;

/** The catalogue, with the digits of a folder; those that come with the kit where none is named. */
export function loadCatalogue(digitsFolder: string = DRAWN_DIGITS): readonly Exercise[] {
  return catalogue(readDigits(digitsFolder));
}
