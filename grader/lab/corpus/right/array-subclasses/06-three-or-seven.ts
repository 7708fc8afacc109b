// Lists of a class of their own that extends Array, also as answers.
import { initParams, Numbers } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

class Decisions extends Array<boolean> {}

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  for (let epoch = 0; epoch < 3; epoch++) {
    for (let at = 0; at < images.length; at += 40) {
      params = gradientStep(params, gradient(images.slice(at, at + 40), targets.slice(at, at + 40), params), 0.015);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions = new Decisions();
  for (const prediction of predict(images, params)) decisions.push(prediction > 0.5);
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const misses = Numbers.from(decisions.map(Number)).minus(targets);
  return 1 - (misses.map(Math.abs) as Numbers).mean;
}
