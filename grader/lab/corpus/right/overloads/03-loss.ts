// Function overloads, generics, satisfies, as const: whatever TypeScript has to say.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number;
export function sigmoid(x: Vector): number[];
export function sigmoid(x: number | Vector): number | number[] {
  return typeof x === 'number' ? 1 / (1 + Math.exp(-x)) : x.map((y) => sigmoid(y));
}

const COSTS = {
  three: (p: number) => 1 - p,
  seven: (p: number) => p,
} as const satisfies Record<string, (p: number) => number>;

function assertPaired<T, U>(as: readonly T[], bs: readonly U[]): asserts as is readonly [T, ...T[]] {
  if (as.length === 0 || as.length !== bs.length) throw new Error(`${as.length} and ${bs.length}`);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  assertPaired(predictions, targets);
  const ps = sigmoid(predictions as Vector);
  const kinds = targets.map((target): keyof typeof COSTS => (target === 1 ? 'three' : 'seven'));
  return ps.reduce((sum, p, i) => sum + COSTS[kinds[i]!](p), 0) / ps.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  assertPaired(predictions, targets);
  return (predictions as Vector).reduce((sum, p, i) => sum + (p - targets[i]!) ** 2, 0) / predictions.length;
}
