// Typed arrays of 64 bits; one image at a time, with a rate that falls from epoch to epoch.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const start = initParams(784, randn, 0.01);
  const weights = Float64Array.from(start.weights);
  let bias = start.bias;
  for (let epoch = 0; epoch < 10; epoch += 1) {
    const rate = 0.002 / (1 + epoch);
    for (let n = 0; n < images.length; n += 1) {
      const image = images[n];
      let error = bias - targets[n];
      for (let i = 0; i < 784; i += 1) {
        error += weights[i] * image[i];
      }
      for (let i = 0; i < 784; i += 1) {
        weights[i] -= 2 * rate * error * image[i];
      }
      bias -= 2 * rate * error;
    }
  }
  return { weights: weights as unknown as number[], bias };
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return Array.from(predict(images, params), (prediction) => prediction > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length === 0 || decisions.length !== targets.length) {
    throw new RangeError(`${decisions.length} decisions for ${targets.length} targets`);
  }
  const same = Uint8Array.from(decisions, (decision, i) => (Number(decision) === targets[i] ? 1 : 0));
  return same.reduce((a, b) => a + b, 0) / same.length;
}
