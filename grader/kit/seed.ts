import { KitError } from '../model/kit-error.ts';

/** The seed if none is given: the same files get the same score. */
export const DEFAULT_SEED = 20260501;

/** The largest that a 32-bit generator takes. */
const MAX_SEED = 2 ** 31 - 1;

/** @throws KitError if it is neither `random` nor a whole number that a 32-bit generator takes */
export function readSeed(text: string | undefined): number {
  if (text === undefined) {
    return DEFAULT_SEED;
  }
  if (text === 'random') {
    return Math.floor(Math.random() * MAX_SEED);
  }
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > MAX_SEED) {
    throw new KitError(
      'bad-seed',
      `--seed takes a whole number from 0 to ${MAX_SEED}, or the word random; it was given “${text}”.`,
    );
  }
  return seed;
}
