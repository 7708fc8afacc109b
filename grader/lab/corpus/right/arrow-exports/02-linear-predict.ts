// Arrow functions only, one expression each where possible.
import type { Matrix, Params, Vector } from './types.ts';

const fail = (reason: string): never => {
  throw new Error(reason);
};

export const predictOne = (inputs: Vector, { weights, bias }: Params): number =>
  inputs.length === weights.length
    ? inputs.reduce((sum, x, i) => sum + x * weights[i]!, bias)
    : fail(`${inputs.length} inputs for ${weights.length} weights`);

export const predict = (batch: Matrix, params: Params): number[] => batch.map((row) => predictOne(row, params));
