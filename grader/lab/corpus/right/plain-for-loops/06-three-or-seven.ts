// Plain for loops, `let` everywhere; all the images at once, a hundred times.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  for (let epoch = 0; epoch < 100; epoch++) {
    params = gradientStep(params, gradient(images, targets, params), 0.01);
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  let predictions = predict(images, params);
  let decisions = [];
  for (let i = 0; i < predictions.length; i++) {
    if (predictions[i] > 0.5) {
      decisions.push(true);
    } else {
      decisions.push(false);
    }
  }
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length == 0 || decisions.length != targets.length) {
    throw new Error('lengths are wrong');
  }
  let right = 0;
  for (let i = 0; i < decisions.length; i++) {
    if ((decisions[i] && targets[i] == 1) || (!decisions[i] && targets[i] == 0)) {
      right++;
    }
  }
  return right / decisions.length;
}
