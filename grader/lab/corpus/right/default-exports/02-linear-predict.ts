// A default export beside the named ones: an object of all.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const n = params.weights.length;
  if (inputs.length !== n) throw new Error(`expected ${n} inputs`);
  let out = params.bias;
  for (let i = 0; i < n; i++) out += params.weights[i] * inputs[i];
  return out;
}

export function predict(batch: Matrix, params: Params): number[] {
  const out = [];
  for (const inputs of batch) out.push(predictOne(inputs, params));
  return out;
}

export default { predictOne, predict };
