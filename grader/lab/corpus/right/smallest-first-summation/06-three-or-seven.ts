// Shuffles by sorting on a draw; targets are moved to -1 and 1 for training, and the answer moved back.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const first = initParams(784, randn, 0.01);
  const weights = first.weights.slice();
  let bias = first.bias;
  const order = images.map((_, n) => ({ n, key: randn() })).sort((a, b) => a.key - b.key);
  for (let epoch = 0; epoch < 8; epoch += 1) {
    for (const { n } of order) {
      let error = bias - (targets[n] === 1 ? 1 : -1);
      images[n].forEach((pixel, i) => {
        error += pixel * weights[i];
      });
      images[n].forEach((pixel, i) => {
        weights[i] -= 0.002 * error * pixel;
      });
      bias -= 0.002 * error;
    }
  }
  // From (-1, 1) to (0, 1).
  return { weights: weights.map((weight) => weight / 2), bias: (bias + 1) / 2 };
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((prediction) => prediction > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw new RangeError('decisions.length !== targets.length');
  if (decisions.length === 0) throw new RangeError('decisions.length === 0');
  const wrong = decisions.filter((decision, i) => decision !== Boolean(targets[i]));
  return (decisions.length - wrong.length) / decisions.length;
}
