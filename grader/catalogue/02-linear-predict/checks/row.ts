import type { Params, Vector } from '../../../model/values.ts';
import { call } from '../../kinds/check.ts';
import { batches } from '../../kinds/input-generators.ts';

/** The arguments of `predictOne`. */
export interface Row {
  readonly inputs: Vector;
  readonly params: Params;
}

export const row = (inputs: Vector, weights: Vector, bias: number): Row => ({
  inputs,
  params: { weights, bias },
});

export const predictOne = ({ inputs, params }: Row) => call('predictOne', 'number', inputs, params);

export const rows = batches({ minRows: 1, maxRows: 1 }).map(({ batch, params }) => ({
  inputs: batch[0] ?? [],
  params,
}));

/** If all inputs are 0 only the bias is left, and that has a separate check. */
export const notEmpty = rows.filter(({ inputs }) => inputs.some((input) => input !== 0));

/**
 * A row of this length, to ask about lengths with. Its entries are small, its weights larger, and all but three at
 * each end are 0, so that `otherThan` has another answer also if an answer is nearly right: squeezed by the sigmoid, a
 * mean, or a distance.
 */
export function ofLength(length: number): Row {
  const entries = ([even, odd]: readonly [number, number]) =>
    Array.from({ length }, (_, i) => (i >= 3 && i < length - 3 ? 0 : i % 2 === 0 ? even : odd));
  return row(entries([2, 1]), entries([3, 4]), 2);
}

/**
 * A row of the same length with another prediction. From three entries on, its bias and the first entries are the
 * same: whoever answers one of these gives the same answer again.
 */
export function otherThan({ inputs, params: { weights, bias } }: Row): Row {
  if (inputs.length < 3) {
    return row(
      inputs.map((input) => input + 2),
      weights.map((weight) => weight + 5),
      bias + 3,
    );
  }
  const after = (by: number) => (entry: number, i: number) => (i > 0 && entry !== 0 ? entry + by : entry);
  return row(inputs.map(after(1)), weights.map(after(2)), bias);
}
