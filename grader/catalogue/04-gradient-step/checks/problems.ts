import { call } from '../../kinds/check.ts';
import { type Batch, longRow } from '../../kinds/input-generators.ts';

export const gradient = ({ batch, targets, params }: Batch) =>
  call('gradient', 'params', batch, targets, params);

const problem = (
  batch: Batch['batch'],
  targets: Batch['targets'],
  weights: readonly number[],
  bias: number,
) => ({
  batch,
  targets,
  params: { weights, bias },
});

export const RECEIPT = problem([[3, 2]], [7], [5, 9], 0);

export const PILE = problem(
  [
    [3, 2],
    [1, 4],
    [2, 5],
  ],
  [7, 6, 14],
  [5, 9],
  1,
);

export const EDGES: readonly Batch[] = [
  PILE,
  RECEIPT,
  problem(
    [
      [3, 2],
      [1, 1],
    ],
    [700, 300],
    [5, 9],
    0,
  ),
  problem([[], []], [3, 5], [], 2),
  problem([[0, 0]], [2], [5, 9], 1),
  problem(
    [
      [0.001, 0.002],
      [0.004, -0.001],
      [0.002, 0.003],
    ],
    [0.004, -0.002, 0.005],
    [1, -2],
    0.001,
  ),
  problem([longRow(200, 0.25), longRow(200, 0.25, 4)], [3, -2], longRow(200, 0.5, 1), 1),
  problem(
    Array.from({ length: 120 }, (_, i) => [(i % 7) - 3, (i * 3) % 5]),
    Array.from({ length: 120 }, (_, i) => i % 11),
    [2, -3],
    1,
  ),
];
