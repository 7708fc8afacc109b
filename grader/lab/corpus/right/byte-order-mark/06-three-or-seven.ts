// Saved with a byte order mark at the start, and without an end to the last line.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  let rate = 0.01;
  for (let epoch = 0; epoch < 8; epoch++) {
    for (let i = 0; i < images.length; i += 40) {
      params = gradientStep(params, gradient(images.slice(i, i + 40), targets.slice(i, i + 40), params), rate);
    }
    rate = rate * 0.8;
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((y) => Math.round(y) >= 1);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const n = decisions.length;
  if (n === 0) throw new Error('no decisions');
  if (n !== targets.length) throw new Error('not as many targets');
  let share = 0;
  for (let i = 0; i < n; i++) if (decisions[i] ? targets[i] === 1 : targets[i] === 0) share += 1 / n;
  return share;
}