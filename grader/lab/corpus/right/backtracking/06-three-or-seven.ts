// As one who likes map and reduce writes; the solver (05) halves its rate until the loss falls.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { mean } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const range = (n: number) => [...Array(n).keys()];

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const size = 50;
  const starts = range(Math.ceil(images.length / size)).map((k) => k * size);
  const step = (params: Params, from: number) =>
    gradientStep(
      params,
      gradient(images.slice(from, from + size), targets.slice(from, from + size), params),
      0.01,
    );
  return range(15).reduce((params) => starts.reduce(step, params), initParams(784, randn, 0.01));
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((p) => p >= 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length === 0 || decisions.length !== targets.length) throw new Error('nothing to compare');
  return mean(decisions.map((d, i) => (Number(d) === targets[i] ? 1 : 0)));
}
