// Lists of a class of their own that extends Array, also as answers.
import { Numbers } from './01-init-params.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  return Numbers.from(inputs).times(params.weights).total + params.bias;
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictions = new Numbers();
  for (const row of batch) predictions.push(predictOne(row, params));
  return predictions;
}
