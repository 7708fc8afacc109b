// Plain for loops, `let` everywhere, one thing at a time.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length != params.weights.length) {
    throw new Error('not the same length');
  }
  let sum = 0;
  for (let i = 0; i < inputs.length; i++) {
    sum = sum + inputs[i] * params.weights[i];
  }
  return sum + params.bias;
}

export function predict(batch: Matrix, params: Params): number[] {
  let predictions = [];
  for (let r = 0; r < batch.length; r++) {
    predictions.push(predictOne(batch[r], params));
  }
  return predictions;
}
