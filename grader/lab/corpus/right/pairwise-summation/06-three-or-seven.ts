// All sums are pairwise; batches of 100, and a bias that starts at a half.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params: Params = { ...initParams(784, randn, 0.001), bias: 0.5 };
  for (let epoch = 0; epoch < 6; epoch++) {
    for (let from = 0; from < images.length; from += 100) {
      const slope = gradient(images.slice(from, from + 100), targets.slice(from, from + 100), params);
      params = gradientStep(params, slope, 0.02);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((p) => p > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) throw new Error('lengths differ, or are 0');
  return decisions.filter((d, i) => d === (targets[i] === 1)).length / decisions.length;
}
