// Arrow functions only, one expression each where possible.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export const fail = (reason: string): never => {
  throw new Error(reason);
};

const slopesOf = (batch: Matrix, targets: Vector, params: Params): Vector =>
  batch.length > 0 && batch.length === targets.length
    ? predict(batch, params).map((p, r) => (2 * (p - targets[r]!)) / batch.length)
    : fail(`${batch.length} rows for ${targets.length} targets`);

const along = (slopes: Vector, input: (row: number) => number): number =>
  slopes.reduce((sum, slope, row) => sum + slope * input(row), 0);

const towards = (batch: Matrix, slopes: Vector, size: number): Params => ({
  weights: [...Array(size).keys()].map((i) => along(slopes, (row) => batch[row]![i]!)),
  bias: along(slopes, () => 1),
});

export const gradient = (batch: Matrix, targets: Vector, params: Params): Params =>
  towards(batch, slopesOf(batch, targets, params), params.weights.length);

export const gradientStep = (params: Params, slope: Params, learningRate: number): Params =>
  params.weights.length === slope.weights.length
    ? {
        weights: params.weights.map((w, i) => w - learningRate * slope.weights[i]!),
        bias: params.bias - learningRate * slope.bias,
      }
    : fail(`${params.weights.length} weights for ${slope.weights.length} derivatives`);
