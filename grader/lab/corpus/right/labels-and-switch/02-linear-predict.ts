// switch, labels, continue, do … while, the comma and nested ternaries.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  switch (Math.sign(inputs.length - params.weights.length)) {
    case -1:
      throw new Error('too few inputs');
    case 1:
      throw new Error('too many inputs');
  }
  let sum = 0,
    i = -1;
  while (++i < inputs.length) (sum += inputs[i] * params.weights[i]), void 0;
  return sum + params.bias;
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictions: number[] = [];
  const { weights, bias } = params;
  rows: for (const inputs of batch) {
    if (inputs.length !== weights.length) throw new Error(inputs.length < weights.length ? 'too few' : 'too many');
    let sum = bias;
    for (let i = 0; ; i++) {
      if (i === inputs.length) {
        predictions.push(sum);
        continue rows;
      }
      sum += inputs[i] * weights[i];
    }
  }
  return predictions;
}
