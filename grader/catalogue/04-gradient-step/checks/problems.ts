import type { Params } from '../../../model/values.ts';
import { call } from '../../kinds/check.ts';
import { at, type Batch, longRow } from '../../kinds/input-generators.ts';

export const gradient = ({ batch, targets, params }: Batch) =>
  call('gradient', 'params', batch, targets, params);

const problem = (batch: Batch['batch'], targets: Batch['targets'], params: Params): Batch => ({
  batch,
  targets,
  params,
});

/** The receipt of the story. */
export const RECEIPT = problem([[3, 2]], [7], at([5, 9], 0));

/** Errors of 9, -6 and 15. No two numbers that a mistake could mix up are equal. */
export const PILE = problem(
  [
    [3, 2],
    [7, 4],
    [5, 8],
  ],
  [31, 84, 89],
  at([5, 9], 7),
);

const BASKETS = PILE.batch;

/** In the order in which they teach; each says what it tells from a right answer. */
export const EDGES: readonly Batch[] = [
  PILE,
  RECEIPT,
  // What reads the fields of the parameters by their order.
  problem(BASKETS, [30, 73, 89], { bias: 6, weights: [4, 9] }),
  problem(BASKETS, [30, 73, 89], withId({ bias: 6, weights: [4, 9] })),
  // A mean over those rows only that are off: the second comes out.
  problem(BASKETS, [28, 75, 86], at([5, 9], 4)),
  // Equal rows taken for one: the same receipt twice; then the same basket with two totals.
  problem(
    [
      [3, 2],
      [7, 4],
      [3, 2],
    ],
    [28, 78, 28],
    at([5, 9], 4),
  ),
  problem(
    [
      [3, 2],
      [7, 4],
      [3, 2],
    ],
    [28, 78, 34],
    at([5, 9], 4),
  ),
  // Other baskets that cost the same, so that predictions and errors are equal.
  problem(
    [
      [4, 9],
      [7, 7],
      [13, 3],
    ],
    [46, 58, 46],
    at([2, 3], 5),
  ),
  // A mean over those rows only that have the fruit.
  problem(
    [
      [3, 0],
      [0, 4],
      [5, 2],
    ],
    [13, 31, 50],
    at([5, 9], 4),
  ),
  problem(
    [
      [3, 2],
      [6, 5],
    ],
    [700, 300],
    at([5, 9], 4),
  ),
  problem([[], []], [3, 5], at([], 2)),
  problem([[0, 0]], [2], at([5, 9], 7)),
  // Rounding, and small numbers taken for 0: long slopes, small ones, and smaller ones.
  problem(
    [
      [1.234567, 2.619],
      [1.359, 3.1715],
    ],
    [-2.2361, -1.6181],
    at([0.5772, 0.7127], 0.9163),
  ),
  problem(
    [
      [0.001, 0.002],
      [0.004, -0.001],
      [0.002, 0.003],
    ],
    [0.004, -0.002, 0.005],
    at([3, -2], 0.001),
  ),
  problem(
    [
      [0.003, 0.002],
      [0.007, 0.004],
    ],
    [0.0000143, 0.0000294],
    at([0.0005, 0.0009], 0.000004123),
  ),
  // Slopes of ten million.
  problem(
    [
      [3_000_000, 200_000],
      [700_000, 4_000_000],
    ],
    [2, -3],
    at([0.000002, 0.000003], 4),
  ),
  // Limits on how many weights there are, and how many rows.
  problem([longRow(2100, 0.25), longRow(2100, 0.25, 4)], [3, -2], at(longRow(2100, 0.5, 1), 6)),
  problem(
    Array.from({ length: 2100 }, (_, i) => [((i * i) % 7) - 3, ((i * 3) % 5) - 2]),
    Array.from({ length: 2100 }, (_, i) => ((i * 5) % 11) - 1),
    at([2, -3], 4),
  ),
];

/** Parameters may have more fields than two. */
function withId({ weights, bias }: Params): Params {
  const params = { id: 7, bias, weights };
  return params;
}
