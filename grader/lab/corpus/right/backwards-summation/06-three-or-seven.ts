// Everything from the last to the first: the last batch is the first to be learned from.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  for (let epochsLeft = 18; epochsLeft > 0; epochsLeft -= 1) {
    for (let to = images.length; to > 0; to -= 48) {
      const from = Math.max(0, to - 48);
      params = gradientStep(params, gradient(images.slice(from, to), targets.slice(from, to), params), 0.008);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).reduceRight<boolean[]>((later, p) => [p > 0.5, ...later], []);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (!(targets.length > 0 && targets.length === decisions.length)) throw new Error('not of one length, or empty');
  return targets.reduceRight((sum, target, i) => (decisions[i] === (target === 1) ? 1 : 0) + sum, 0) / targets.length;
}
