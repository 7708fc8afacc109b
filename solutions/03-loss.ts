// 3 · How wrong is it?
//
// The guess (5, 9) made 33, and the receipt says 7. "Too high" is a feeling; learning needs a number
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
 * Squeezes any number into 0 to 1: `1 / (1 + e^-x)`. In code, e to the power of y is `Math.exp(y)`. It is
 * 0.5 at 0, ends at 0 for numbers far below, at 1 for numbers far above, and is never NaN.
 */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * The loss for 3s and 7s: each prediction goes through the sigmoid to p; a three costs 1 - p,
 * a seven costs p; the mean of all costs.
 *
 * @param predictions one number of any size for each image, as `predict` gives them
 * @param targets 1 for a three, 0 for a seven
 * @throws Error if the two differ in length, or have no entries at all
 */
export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error(`${predictions.length} predictions and ${targets.length} targets have no mean cost`);
  }
  const costs = predictions.map((prediction, i) => {
    const p = sigmoid(prediction);
    return targets[i] === 1 ? 1 - p : p;
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

/**
 * The loss for receipts: the mean of `(prediction - target) ** 2`.
 *
 * @param predictions what the baskets cost at the guessed prices
 * @param targets what the receipts say
 * @throws Error if the two differ in length, or have no entries at all
 */
export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error(`${predictions.length} predictions and ${targets.length} targets have no mean cost`);
  }
  const costs = predictions.map((prediction, i) => (prediction - targets[i]) ** 2);
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}
