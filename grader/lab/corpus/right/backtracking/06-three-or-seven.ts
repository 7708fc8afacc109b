// All images at once, downhill by the line search of 05. It aims at -1 and 1, so the threshold is 0.
import { flatten, initParams, unflatten } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { descend } from './05-apples-and-pears.ts';
import type { Matrix, Params, Vector } from './types.ts';

const STEPS = 25;

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const sides = targets.map((target) => (target === 1 ? 1 : -1));
  const start = flatten(initParams(images[0].length, randn, 0.001));
  return unflatten(descend(images, sides, start, 0, STEPS).flat);
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions: boolean[] = [];
  for (const prediction of predict(images, params)) {
    decisions.push(prediction > 0);
  }
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length === 0) {
    throw new RangeError('no decisions');
  }
  if (decisions.length !== targets.length) {
    throw new RangeError(`${decisions.length} decisions, but ${targets.length} targets`);
  }
  let right = 0;
  decisions.forEach((isThree, i) => {
    if (isThree === (targets[i] === 1)) {
      right += 1;
    }
  });
  return right / decisions.length;
}
