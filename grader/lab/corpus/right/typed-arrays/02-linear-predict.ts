// Typed arrays of 64 bits throughout, also as answers.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const weights = Float64Array.from(params.weights);
  if (inputs.length !== weights.length) {
    throw new RangeError(`${inputs.length} inputs for ${weights.length} weights`);
  }
  const products = Float64Array.from(inputs);
  for (let i = 0; i < products.length; i += 1) {
    products[i] *= weights[i];
  }
  return products.reduce((sum, product) => sum + product, params.bias);
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictions = new Float64Array(batch.length);
  for (let row = 0; row < batch.length; row += 1) {
    predictions[row] = predictOne(batch[row], params);
  }
  return predictions as unknown as number[];
}
