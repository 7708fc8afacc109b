import type { Reply } from '../../../model/call.ts';
import type { Check } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { normalGenerator, uniformGenerator } from '../../../numbers/random.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { density } from './normal.ts';
import type { WrongInitialiser } from './wrong-initialisers.ts';

/** An input of a check of `initParams`. */
export interface Start {
  readonly size: number;
  readonly seed: number;
  readonly std?: number;
}

/**
 * An upper bound of the probability that a draw is within `1e-9 + 1e-6 |v|` of a number v that was not made from it.
 * The density of the draws times the width of that window is largest at v = 0 for its first term and at v = std for
 * its second; a thousandth is added because the density varies within the window.
 */
export function strayChance(std: number): number {
  const relative = allowedError(1) - allowedError(0);
  return 2 * 1.001 * ((density(0) * allowedError(0)) / std + density(1) * relative);
}

/**
 * An upper bound of the probability that a wrong initialiser passes one case: none of its numbers is off, or one
 * that is off matches a draw. It counts the draws that a right answer makes, even if this one makes fewer.
 */
export function slipsThrough(wrong: WrongInitialiser, { size, std = 1 }: Start): number {
  const numbers = size + 1;
  return std === 0 ? 1 : Math.min(1, wrong.unseen(size, std) + numbers ** 2 * strayChance(std));
}

/** The power of ten of that bound for all these cases together: each has its own seed. */
export function slipsThroughAll(wrong: WrongInitialiser, cases: readonly Start[]): number {
  return cases.reduce((sum, start) => sum + Math.log10(slipsThrough(wrong, start)), 0);
}

/** The share of single cases, of one weight and a bias, in which the check notices nothing. */
export function shareUnnoticed(wrong: WrongInitialiser, check: Check, std: number, cases: number): number {
  const uniform = uniformGenerator(cases);
  let unnoticed = 0;
  for (let seed = 1; seed <= cases; seed += 1) {
    const made = wrong.make(1, normalGenerator(seed), std, uniform);
    unnoticed += check.judge({ size: 1, seed, std }, [replyOf(made)]) === null ? 1 : 0;
  }
  return unnoticed / cases;
}

function replyOf(value: Params): Reply {
  return { kind: 'value', value, changed: null, drawn: value.weights.length + 1, mathRandom: 0 };
}
