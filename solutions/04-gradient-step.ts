// 4 · Which way is down?
//
// The basket came to 33, and the receipt says 7: 26 too high. Which price is to blame? Ask for each:
// if I raise it by a little, how fast does the loss grow? That speed is the derivative, and all of
// them together are the gradient. It points uphill, so a step against it makes the loss smaller.
//
// For the squared error there is a formula. One receipt: the loss is error ** 2, with
// error = prediction - target. Each cent more for an apple makes the prediction grow by the number of
// apples, so error ** 2 grows at the speed 2 * error * apples. The more apples in the basket, the more
// their price is to blame. The bias is in every basket just once: 2 * error * 1.
// Over several receipts the gradient is the mean of theirs, as the loss is the mean.
//
// Measuring it is right, too. Go to both sides: (loss(w + h) - loss(w - h)) / (2 * h), with h = 0.0001,
// for each weight and for the bias. One side alone is off by a little, because the loss is curved.
//
// gradient([[3, 2]], [7], { weights: [5, 9], bias: 0 })
//   error = 33 - 7 = 26:  weights [2 * 26 * 3, 2 * 26 * 2] = [156, 104], bias 52
// gradientStep with learning rate 0.01:  weights [5 - 1.56, 9 - 1.04] = [3.44, 7.96], bias -0.52
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

/**
 * The gradient of `meanSquaredError(predict(batch, params), targets)`: how fast that loss grows with
 * each weight, and with the bias.
 *
 * @param batch one row of inputs for each receipt (or image)
 * @param targets what each row should come to
 * @param params where we stand now
 * @returns the derivative by each weight, in `weights`, and by the bias, in `bias`
 * @throws Error on an empty batch, if `targets` is not as long as the batch, and if any row is not as
 *   long as `params.weights`
 */
export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) {
    throw new Error('an empty batch has no slope');
  }
  if (batch.length !== targets.length) {
    throw new Error(`${batch.length} rows do not go with ${targets.length} targets`);
  }
  const weights = params.weights.map(() => 0);
  let bias = 0;
  predict(batch, params).forEach((prediction, row) => {
    const slope = (2 * (prediction - targets[row])) / batch.length;
    batch[row].forEach((input, i) => {
      weights[i] = weights[i] + slope * input;
    });
    bias += slope;
  });
  return { weights, bias };
}

/**
 * One step downhill: each weight minus the learning rate times its derivative, and the bias likewise.
 * The result is new; `params` and `gradient` stay as they were.
 *
 * @param params where we stand now
 * @param gradient the derivative by each weight and by the bias
 * @param learningRate how far to go, 0 or more
 * @throws Error if the two differ in their number of weights
 */
export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error(`${params.weights.length} weights do not go with ${gradient.weights.length} derivatives`);
  }
  return {
    weights: params.weights.map((weight, i) => weight - learningRate * gradient.weights[i]),
    bias: params.bias - learningRate * gradient.bias,
  };
}
