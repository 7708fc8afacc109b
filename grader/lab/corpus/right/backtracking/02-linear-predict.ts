// Parameters are one flat list, the bias last: an input of 1 at the end of each row would go with it.
import { flatten } from './01-init-params.ts';
import type { Matrix, Params, Vector } from './types.ts';

/** The prediction of a row by a flat list of parameters. */
export function predictFlat(row: Vector, flat: Vector): number {
  if (row.length + 1 !== flat.length) {
    throw new RangeError(`a row of ${row.length} inputs does not fit ${flat.length - 1} weights`);
  }
  let prediction = flat[row.length];
  let i = 0;
  while (i < row.length) {
    prediction += row[i] * flat[i];
    i += 1;
  }
  return prediction;
}

export function predictOne(inputs: Vector, params: Params): number {
  return predictFlat(inputs, flatten(params));
}

export function predict(batch: Matrix, params: Params): number[] {
  const flat = flatten(params);
  const predictions: number[] = [];
  for (const row of batch) {
    predictions.push(predictFlat(row, flat));
  }
  return predictions;
}
