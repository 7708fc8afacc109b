// while loops that count down to zero.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  let i = inputs.length;
  if (i !== weights.length) throw new Error(`${i} inputs, ${weights.length} weights`);
  let sum = bias;
  while (i--) sum += inputs[i] * weights[i];
  return sum;
}

export function predict(batch: Matrix, params: Params): number[] {
  const out = new Array<number>(batch.length);
  let r = batch.length;
  while (r > 0) {
    r -= 1;
    out[r] = predictOne(batch[r], params);
  }
  return out;
}
