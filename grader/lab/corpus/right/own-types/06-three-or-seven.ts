// Types from a types.ts of its own, and a few made from functions.
import { initParams } from './01-init-params.ts';
import { type Predict, predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import { Decisions, Matrix, Params, Randn, Vector } from './types.ts';

type Batch = Parameters<Predict>[0];

export function train(images: Matrix, targets: Vector, randn: Randn): Params {
  let params: ReturnType<typeof initParams> = initParams(784, randn, 0.01);
  for (let n = 0; n < 8 * images.length; n += 50) {
    const from = n % images.length;
    const batch: Batch = images.slice(from, from + 50);
    params = gradientStep(params, gradient(batch, targets.slice(from, from + 50), params), 0.01);
  }
  return params;
}

export function isThree(images: Batch, params: Params): boolean[] {
  return predict(images, params).map((p) => p > 0.5);
}

export function accuracy(decisions: Decisions, targets: Vector): number {
  if (decisions.length === 0 || decisions.length !== targets.length) throw new Error('wrong number of targets');
  let right = 0;
  decisions.forEach((decision, i) => {
    if (decision === (targets[i] === 1)) right++;
  });
  return right / decisions.length;
}
