// 1 · A first guess
//
// Three apples and two pears cost 7 cents. What does one of each cost? You could stare at the
// receipt. Or you could guess: 5 for an apple, 9 for a pear. That makes 33, far too high, but now
// there is something to improve. All learning in this course starts like that: with a guess.
//
// The prices are called weights: one per fruit. And a receipt has one more number, the bias: a fee that is
// always the same, whatever you buy, such as 1 cent for the bag. It is not on the sign; it is guessed, too.
//
// A machine guesses at random. It asks a source of chance, `randn`, for one number per weight and
// one for the bias. Numbers from `randn` are mostly small, and as often negative as positive: at the
// start, nothing is favoured.
//
// Say randn() gives 0.5, then -1.2, then 0.3:
//   initParams(2, randn)      is  { weights: [0.5, -1.2], bias: 0.3 }
//   initParams(2, randn, 10)  would be ten times as wide: weights 5 and -12, bias 3
import type { Params } from './types.ts';

/**
 * A random first guess: every weight, and the bias, is a separate draw from `randn`, times `std`.
 *
 * @param size how many weights: a whole number, 0 or more
 * @param randn gives another random number each time it is called: mostly between -2 and 2, around 0.
 *   It is your only source of chance, so that the same start can be made again. Leave Math.random alone.
 * @param std how wide the guesses spread; 1 if it is left out
 * @returns `size` weights and one bias
 */
export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = () => randn() * std;
  return { weights: Array.from({ length: size }, draw), bias: draw() };
}
