// Functions made of functions: the transposed batch, one mean of products for each column.
import { map, multiply, pipe, predict, raise, subtract, zipWith } from './02-linear-predict.ts';
import { mean } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

const column = (batch: Matrix) => (i: number): Vector => batch.map((row) => row[i]);
const double = (x: number) => 2 * x;

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const slopes = pipe(zipWith(subtract)(predict(batch, params)), map(double))(targets);
  const along = pipe(zipWith(multiply)(slopes), mean);
  return slopes.length === 0
    ? raise('no rows, no slope')
    : Object.freeze({
        weights: Object.freeze(map(pipe(column(batch), along))([...params.weights.keys()])),
        bias: mean(slopes),
      });
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const move = (x: number, slope: number) => x - learningRate * slope;
  return Object.freeze({
    weights: Object.freeze(zipWith(move)(params.weights)(gradient.weights)),
    bias: move(params.bias, gradient.bias),
  });
}
