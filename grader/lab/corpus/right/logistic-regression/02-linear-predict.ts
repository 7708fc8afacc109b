// Logistic regression in the last exercise, so its threshold is 0. Types are written out everywhere.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const size: number = params.weights.length;
  if (inputs.length !== size) {
    throw new Error('predictOne: ' + inputs.length + ' inputs, ' + size + ' weights');
  }
  let logit: number = params.bias;
  for (let i: number = 0; i < size; i += 1) {
    logit += inputs[i] * params.weights[i];
  }
  return logit;
}

export function predict(batch: Matrix, params: Params): number[] {
  const logits: number[] = batch.map((inputs: Vector): number => predictOne(inputs, params));
  return logits;
}
