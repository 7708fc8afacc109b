// 6 · Three or seven?
//
// All the pieces are there. An image is a basket of 784 pixels, its target is 1 for a three and 0 for a
// seven, and learning is what it was for apples and pears: guess, predict, measure, step, repeat.
//
//   1. initialise: initParams(784, randn, 0.01). Start small: a wild guess takes very long to unlearn
//   2. predict, look at the loss, take the gradient, make a step
//   3. do 2 again, many times: on all images at once some hundred times; on a small batch at a time, which
//      learns faster, through all of them some twenty times
//
// Which loss? The squared error will do: you have its gradient, and 1 and 0 are totals like any others. The
// mnistLoss of exercise 3 is what the lesson goes down. For that you need its slope instead: for each image,
// p * (1 - p) times the ink, with a minus if it is a three. Both get there; start with the squared error.
//
// Too large a learning rate blows up here too. The safe one of exercise 5 is a good place to start from: an
// image is a basket with a lot in it, so that comes to less than 0.01.
//
// Then decide. If training aimed at 0 and 1, as the squared error does, an image is a three if its
// prediction is above the middle, 0.5. If it went through the sigmoid, the middle is 0. Mixing the two up
// is the most common mistake of all.
//
// Test it on images that it has not seen. A coin gets half of them right; comparing each image with the
// average 3 and the average 7, without learning anything, gets about nine in ten. You can get 97 in 100,
// and 96 are asked for, within ten seconds.
//
// accuracy([true, false, true], [1, 0, 0]) is 2/3
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

/**
 * Learns to tell 3s from 7s. How many times to go through the images, how many at once, and how far to
 * step is yours to choose; it should take seconds, not minutes.
 *
 * @param images one row of 784 pixels, 0 (paper) to 1 (ink), for each image
 * @param targets 1 for a three, 0 for a seven
 * @param randn the only source of chance, as in the first exercise
 * @returns parameters that predict a high number for a three and a low one for a seven
 */
export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const epochs = 20;
  const batchSize = 32;
  const learningRate = 0.005;
  const pixels = images[0]?.length ?? 0;
  let params = initParams(pixels, randn, 0.01);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let from = 0; from < images.length; from += batchSize) {
      const batch = images.slice(from, from + batchSize);
      const batchTargets = targets.slice(from, from + batchSize);
      params = gradientStep(params, gradient(batch, batchTargets, params), learningRate);
    }
  }
  return params;
}

/**
 * The decision for each image: `true` (a three) if its prediction is above the threshold that goes with
 * your own `train`. No images, no decisions: `[]`.
 */
export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((prediction) => prediction > 0.5);
}

/**
 * The share of decisions that are right, from 0 to 1.
 *
 * @param decisions `true` for "this is a three"
 * @param targets 1 for a three, 0 for a seven
 * @throws Error if the two differ in length, or have no entries at all
 */
export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) {
    throw new Error(`${decisions.length} decisions do not go with ${targets.length} targets`);
  }
  if (decisions.length === 0) {
    throw new Error('there is no share of nothing');
  }
  const right = decisions.filter((decision, i) => decision === (targets[i] === 1));
  return right.length / decisions.length;
}
