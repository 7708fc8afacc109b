// Trusts nobody: each argument is checked, each result too, with an error of its own.
import { assert } from './01-init-params.ts';
import { assertVector } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export class EmptyListError extends RangeError {
  override readonly name = 'EmptyListError';
}

function check(predictions: Vector, targets: Vector): void {
  assertVector(predictions, 'predictions');
  assertVector(targets, 'targets');
  assert(predictions.length === targets.length, 'targets', 'should be as many as the predictions');
  if (predictions.length === 0) throw new EmptyListError('there is nothing to compare');
}

export function sigmoid(x: number): number {
  assert(Number.isFinite(x), 'x', `is ${x}`);
  const p = 1 / (1 + Math.exp(-x));
  assert(p >= 0 && p <= 1, 'p', `is ${p}`);
  return p;
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  check(predictions, targets);
  let sum = 0;
  predictions.forEach((x, i) => {
    const target = targets[i];
    assert(target === 0 || target === 1, `targets[${i}]`, `is ${target}, neither 0 nor 1`);
    sum += target === 1 ? 1 - sigmoid(x) : sigmoid(x);
  });
  return sum / predictions.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  check(predictions, targets);
  const sum = predictions.reduce((all, x, i) => all + (x - targets[i]) ** 2, 0);
  assert(sum >= 0, 'the sum of squares', `is ${sum}`);
  return sum / predictions.length;
}
