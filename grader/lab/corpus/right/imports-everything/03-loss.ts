// Each file imports all the files before it, as namespaces, whether it needs them or not.
import * as one from './01-init-params.ts';
import * as two from './02-linear-predict.ts';
import type * as types from './types.ts';

export const known = [...two.known, ...Object.keys(two)];

/** The dot product with a list of ones is a sum. */
function mean(costs: types.Vector): number {
  if (costs.length === 0) throw new Error('no costs');
  const { weights } = one.initParams(costs.length, () => 1);
  return two.predictOne(costs, { weights, bias: 0 }) / costs.length;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: types.Vector, targets: types.Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths');
  return mean(predictions.map((x, i) => (targets[i] === 1 ? 1 - sigmoid(x) : sigmoid(x))));
}

export function meanSquaredError(predictions: types.Vector, targets: types.Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths');
  return mean(predictions.map((x, i) => (x - targets[i]) ** 2));
}
