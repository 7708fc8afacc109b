// Lists of a class of their own that extends Array.
import { Numbers } from './01-init-params.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const p = Numbers.from(predictions).map(sigmoid) as Numbers;
  return (p.minus(targets).map(Math.abs) as Numbers).mean;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const errors = Numbers.from(predictions).minus(targets);
  return errors.times(errors).mean;
}
