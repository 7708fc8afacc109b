import { DRAWN_DIGITS, readDigits } from '../../data/digits.ts';
import { catalogue } from '../catalogue/index.ts';
import type { Exercise } from '../model/exercise.ts';

/** The catalogue, with the digits of a folder; those that come with the kit if none is named. */
export function loadCatalogue(digitsFolder: string = DRAWN_DIGITS): readonly Exercise[] {
  return catalogue(readDigits(digitsFolder));
}
