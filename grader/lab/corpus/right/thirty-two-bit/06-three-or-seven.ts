// 32 bits are plenty for pixels: small batches with the functions of before.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const rows = images.map((image) => new Float32Array(image) as unknown as Vector);
  let params = initParams(784, randn, 0.01);
  for (let epoch = 0; epoch < 8; epoch++) {
    for (let from = 0; from < rows.length; from += 25) {
      const batch = rows.slice(from, from + 25);
      params = gradientStep(params, gradient(batch, targets.slice(from, from + 25), params), 0.01);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const predictions = predict(images, params);
  return Array.from(predictions).map((prediction) => prediction > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length === 0 || decisions.length !== targets.length) throw new Error('shapes do not match');
  const right = new Float32Array(decisions.length).fill(1).filter((_, i) => decisions[i] === (targets[i] > 0.5));
  return Math.fround(right.length / decisions.length);
}
