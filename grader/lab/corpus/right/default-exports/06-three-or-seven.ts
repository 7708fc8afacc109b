// A default export beside the named ones: a number, for once.
import initParams from './01-init-params.ts';
import linear from './02-linear-predict.ts';
import Mean from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export default 0.5;

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  for (let epoch = 0; epoch < 6; epoch++) {
    for (let n = 0; n < images.length; n += 30) {
      params = gradientStep(params, gradient(images.slice(n, n + 30), targets.slice(n, n + 30), params), 0.012);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return linear.predict(images, params).map((p) => p > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw new Error('lengths differ');
  const share = new Mean();
  for (const [i, decision] of decisions.entries()) share.add(decision === (targets[i] === 1) ? 1 : 0);
  return share.value;
}
