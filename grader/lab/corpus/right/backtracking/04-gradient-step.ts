// The slope is a flat list too, the bias last; each row adds its share to it.
import { flatten, unflatten } from './01-init-params.ts';
import { predictFlat } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

/** The derivatives of the mean squared error, by a flat list of parameters. */
export function slopeOf(batch: Matrix, targets: Vector, flat: Vector): number[] {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new RangeError(`${batch.length} rows, ${targets.length} targets`);
  }
  const slope = flat.map(() => 0);
  const bias = flat.length - 1;
  batch.forEach((row, r) => {
    const share = (2 * (predictFlat(row, flat) - targets[r])) / batch.length;
    let i = 0;
    while (i < bias) {
      slope[i] += share * row[i];
      i += 1;
    }
    slope[bias] += share;
  });
  return slope;
}

/** A flat list, moved against a slope. */
export function moved(flat: Vector, slope: Vector, rate: number): number[] {
  if (flat.length !== slope.length) {
    throw new RangeError(`${flat.length - 1} weights, but ${slope.length - 1} derivatives`);
  }
  return flat.map((x, i) => x - rate * slope[i]);
}

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  return unflatten(slopeOf(batch, targets, flatten(params)));
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  return unflatten(moved(flatten(params), flatten(gradient), learningRate));
}
