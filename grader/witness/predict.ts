import type { Near } from '../catalogue/tolerance.ts';
import type { Matrix, Params } from '../model.ts';
import { predictOne } from './predict-one.ts';

/** What the witness of `predictOne` says of each row. */
export function predict(batch: Matrix, params: Params): readonly Near[] {
  return batch.map((row) => predictOne(row, params));
}
