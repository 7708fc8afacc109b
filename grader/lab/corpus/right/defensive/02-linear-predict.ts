// Trusts nobody: each argument is checked, each result too, with an error of its own.
import { assert, InvalidArgument } from './01-init-params.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function assertVector(value: unknown, name: string): asserts value is Vector {
  assert(Array.isArray(value) || ArrayBuffer.isView(value), name, 'should be a list of numbers');
  const list = value as unknown as ArrayLike<unknown>;
  for (let i = 0; i < list.length; i++) assert(Number.isFinite(list[i]), `${name}[${i}]`, `is ${list[i]}`);
}

export function assertParams(value: Params, name: string): void {
  assert(typeof value === 'object' && value !== null, name, 'should be an object');
  assertVector(value.weights, `${name}.weights`);
  assert(Number.isFinite(value.bias), `${name}.bias`, `is ${value.bias}`);
}

export function predictOne(inputs: Vector, params: Params): number {
  assertVector(inputs, 'inputs');
  assertParams(params, 'params');
  assert(inputs.length === params.weights.length, 'inputs', 'should have an entry for each weight');
  let sum = params.bias;
  for (let i = 0; i < inputs.length; i++) sum += inputs[i] * params.weights[i];
  assert(Number.isFinite(sum), 'the prediction', `is ${sum}`);
  return sum;
}

export function predict(batch: Matrix, params: Params): number[] {
  assert(Array.isArray(batch), 'batch', 'should be a list of rows');
  return batch.map((row, r) => {
    try {
      return predictOne(row, params);
    } catch (cause) {
      throw new InvalidArgument(`batch[${r}]`, 'cannot be predicted', { cause });
    }
  });
}
