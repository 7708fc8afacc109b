// Each file stands on its own: no import at all, not even of types.
interface Params {
  weights: readonly number[];
  bias: number;
}

export function predictOne(inputs: readonly number[], params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('predictOne: inputs and weights have different lengths');
  }
  let result = 0;
  for (let i = 0; i < inputs.length; i++) {
    result += inputs[i] * params.weights[i];
  }
  return result + params.bias;
}

export function predict(batch: readonly (readonly number[])[], params: Params): number[] {
  const results: number[] = [];
  for (const inputs of batch) {
    if (inputs.length !== params.weights.length) {
      throw new Error('predict: inputs and weights have different lengths');
    }
    let result = 0;
    for (let i = 0; i < inputs.length; i++) {
      result += inputs[i] * params.weights[i];
    }
    results.push(result + params.bias);
  }
  return results;
}
