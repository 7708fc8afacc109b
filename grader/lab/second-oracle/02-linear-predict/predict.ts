import type { Matrix, Params } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { predictOne } from './predict-one.ts';

/** The second oracle of `predictOne`, for each row. */
export function predict(batch: Matrix, params: Params): readonly ExpectedNumber[] {
  return batch.map((row) => predictOne(row, params));
}
