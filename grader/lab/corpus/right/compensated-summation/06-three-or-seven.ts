// Sums keep what rounding drops, pixel by pixel, in batches.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(images[0].length, randn, 0.02);
  for (let epoch = 0; epoch < 14; epoch++) {
    for (let from = 0; from < images.length; from += 128) {
      const to = from + 128;
      params = gradientStep(params, gradient(images.slice(from, to), targets.slice(from, to), params), 0.015);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((prediction) => prediction > 1 / 2);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw new Error('One target for each decision, please.');
  if (decisions.length === 0) throw new Error('There is nothing to take the share of.');
  let right = 0;
  decisions.forEach((decision, i) => {
    if (Number(decision) === targets[i]) right++;
  });
  return right / decisions.length;
}
