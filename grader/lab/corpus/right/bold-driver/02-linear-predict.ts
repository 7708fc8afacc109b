// Faster while it goes well, slower when it does not. This file: predict first, predictOne is a batch of one.
import type { Matrix, Params, Vector } from './types.ts';

export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((inputs) => {
    if (inputs.length !== params.weights.length) {
      throw new Error(`a row of ${inputs.length}, and ${params.weights.length} weights`);
    }
    return inputs.reduce((sum, input, i) => sum + input * params.weights[i], params.bias);
  });
}

export function predictOne(inputs: Vector, params: Params): number {
  return predict([inputs], params)[0]!;
}
