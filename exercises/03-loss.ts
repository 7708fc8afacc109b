// 3 · How wrong is it?
//
// The guess (5, 9) made 33 where the receipt says 7. "Too high" is a feeling; learning needs a number
// for it, one that gets smaller as the guess gets better. That number is the loss, and 0 is perfect.
//
// For receipts: the squared difference, (33 - 7) ** 2 = 676. Squared, so that one cent too much and one
// cent too little do not cancel out, and so that big mistakes hurt most. Over several receipts: the mean.
//
// For 3s and 7s: the prediction can be any number, so the sigmoid first squeezes it into p, between 0
// and 1: "how sure am I that this is a 3?" For a 3 (target 1) the loss is what is missing, 1 - p; for
// a 7 (target 0) it is p itself. And again the mean.
//
// Why not count the wrong answers? Nudge a weight a little, and that count stays where it is: it
// says nothing about which way is better.
//
// mnistLoss([2, -1], [1, 0]):  p is 0.88 and 0.27, so about (0.12 + 0.27) / 2 = 0.19
// meanSquaredError([33, 4], [7, 6]):  (26 ** 2 + 2 ** 2) / 2 = 340
import type { Vector } from './types.ts';

/**
 * Squeezes any number into 0 to 1: 1 / (1 + e^-x), where e^y is written `Math.exp(y)`. 0.5 at 0; for numbers far below 0 it
 * ends at 0, for numbers far above at 1, and it is never NaN.
 */
export function sigmoid(x: number): number {
  // Your code here. Then delete the next line.
  throw new Error('sigmoid: not written yet');
}

/**
 * The loss for 3s and 7s: each prediction goes through the sigmoid to p; a three costs 1 - p,
 * a seven costs p; the mean of all costs.
 *
 * @param predictions one number of any size for each image, as `predict` gives them
 * @param targets 1 for a three, 0 for a seven
 * @throws Error where the two are not of the same length, or have no entries at all
 */
export function mnistLoss(predictions: Vector, targets: Vector): number {
  // Your code here. Then delete the next line.
  throw new Error('mnistLoss: not written yet');
}

/**
 * The loss for receipts: the mean of `(prediction - target) ** 2`.
 *
 * @param predictions what the baskets cost at the guessed prices
 * @param targets what the receipts say
 * @throws Error where the two are not of the same length, or have no entries at all
 */
export function meanSquaredError(predictions: Vector, targets: Vector): number {
  // Your code here. Then delete the next line.
  throw new Error('meanSquaredError: not written yet');
}
