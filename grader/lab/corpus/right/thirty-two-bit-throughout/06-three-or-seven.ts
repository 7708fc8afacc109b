// 32 bits from the first exercise to the last: one image at a time, right into a Float32Array.
import { initParams } from './01-init-params.ts';
import { Accumulator, predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const start = initParams(784, randn, 0.05);
  const weights = Float32Array.from(start.weights);
  const bias = new Accumulator().add(start.bias);
  const rate = Math.fround(0.002);
  for (let epoch = 0; epoch < 12; epoch++) {
    images.forEach((image, n) => {
      let guess = bias.value;
      for (let i = 0; i < 784; i++) guess = Math.fround(guess + Math.fround(image[i] * weights[i]));
      const step = Math.fround(rate * (guess - targets[n]));
      for (let i = 0; i < 784; i++) weights[i] -= step * image[i];
      bias.add(-step);
    });
  }
  return { weights: [...weights], bias: bias.value };
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((p) => p > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw new Error('lengths differ');
  if (decisions.length === 0) throw new Error('the share of nothing');
  const right = new Accumulator();
  for (const [i, decision] of decisions.entries()) right.add(decision === Boolean(targets[i]) ? 1 : 0);
  return Math.fround(right.value / decisions.length);
}
