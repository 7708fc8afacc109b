import type { Vector } from '../../../model/values.ts';
import { call } from '../../kinds/check.ts';
import type { Batch } from '../../kinds/input-generators.ts';
import { ofLength, otherThan } from './row.ts';

export const predict = ({ batch, params }: Batch) => call('predict', 'numbers', batch, params);

export const batch = (rows: readonly Vector[], weights: Vector, bias: number): Batch => ({
  batch: rows,
  targets: [],
  params: { weights, bias },
});

export const THREE = [
  [3, 2],
  [2, 5],
  [4, 3],
];

/** Predictions of either sign, none of them large: so a sigmoid and a verdict can be told apart. */
export const PILE = batch(THREE, [5, -3], 2);

/** A batch with a row that will be made not to fit. */
export interface Placed extends Batch {
  readonly at: number;
}

/** A batch of this many rows, each of this length, to ask about lengths with; see `ofLength`. */
export function ofRows(count: number, length: number, at: number): Placed {
  const { inputs, params } = ofLength(length);
  const more = inputs.map((input) => (input === 0 ? 0 : input + 1));
  const rows = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? inputs : more));
  return { batch: rows, targets: [], params, at };
}

/** A batch of the same shape with other predictions; see `otherThan`. */
export function otherBatch({ batch, targets, params }: Batch): Batch {
  return {
    batch: batch.map((inputs) => otherThan({ inputs, params }).inputs),
    targets,
    params: otherThan({ inputs: params.weights, params }).params,
  };
}
