import fc from 'fast-check';
import type { Check } from '../../../model/exercise.ts';
import { type Batch, batches, longRow, withRow } from '../../kinds/input-generators.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';
import { batch, ofRows, otherBatch, PILE, type Placed, predict, THREE } from './batch.ts';
import { emptyBatch, rowsOnTheirOwn } from './predict-laws.ts';

/** The fields come in another order than usual, and among others. */
const MORE_FIELDS = { tried: [7, 8], steps: 12, bias: 3, weights: [6, 8], rate: 0.25 };

export const predictChecks: readonly Check[] = [
  oracle<Batch>({
    id: 'one-for-each-row',
    function: 'predict',
    title: 'predicts each row, in order',
    points: 5,
    edges: [
      PILE,
      batch([[4, 7]], [5, 9], 3),
      batch(
        [
          [3, 7],
          [3, 7],
          [12, 2],
          [4, 6],
          [3, 7],
        ],
        [5, 9],
        4,
      ),
      batch([[], []], [], 4),
      batch(
        [
          [3, 7],
          [12, 2],
          [4, 6],
        ],
        [5, 9],
        4,
      ),
      batch(
        [
          [2, 34],
          [23, 4],
          [4, 23],
        ],
        [5, 9],
        4,
      ),
      batch(THREE, [4, 7], 6),
      batch(THREE, [4, 7], 8),
      { ...PILE, params: { bias: 6, weights: [5, 8] } },
      { ...PILE, params: MORE_FIELDS },
      batch(
        [
          [0.00012, 0.0034],
          [0.0005, 0.0002],
        ],
        [0.0056, 0.00078],
        0.0000023,
      ),
      batch([[25], [50]], [4], 0.0043),
      batch(
        [
          [1.2345e-7, 3e6],
          [2e6, -3e6],
        ],
        [4e6, 2.3456e-7],
        0.5,
      ),
      batch([longRow(784, 0.25), longRow(784, 0.5, 1)], longRow(784, 0.25, 5), 3),
      batch(
        Array.from({ length: 150 }, (_, i) => [i % 7, (i * 3) % 5]),
        [2, -3],
        4,
      ),
      batch([longRow(3000, 0.25), longRow(3000, 0.5, 1)], longRow(3000, 0.25, 5), 3),
      batch(
        Array.from({ length: 3000 }, (_, i) => [i % 7, (i * 3) % 5]),
        [2, -3],
        4,
      ),
    ],
    inputs: batches({ minRows: 3 }),
    call: predict,
    expected: ({ batch, params }) => expected.predict(batch, params),
    rationale: 'Each row should give its own prediction: the sum of its products, plus the bias.',
    help: 'Do for every row what predictOne does for one.',
  }),
  emptyBatch,
  rowsOnTheirOwn,
  throws<Placed>({
    id: 'predict-lengths',
    function: 'predict',
    title: 'throws if any row is not as long as the weights',
    points: 2,
    edges: [
      ...[0, 1, 2].map((at) => ofRows(3, 3, at)),
      ofRows(3, 1, 1),
      ofRows(2, 784, 1),
      ofRows(12, 2, 11),
      ofRows(1500, 2, 1499),
    ],
    inputs: fc
      .record({
        count: fc.integer({ min: 2, max: 12 }),
        length: fc.integer({ min: 1, max: 6 }),
        at: fc.integer({ min: 0, max: 11 }),
      })
      .map(({ count, length, at }) => ofRows(count, length, at % count)),
    runs: 50,
    good: predict,
    other: (input) => predict(otherBatch(input)),
    bad: ({ at, ...input }) => [
      [
        predict(withRow(input, at, (inputs) => [...inputs, 1])),
        `batch[${at}] has one input more than there are weights`,
      ],
      [
        predict(withRow(input, at, (inputs) => inputs.slice(1))),
        `batch[${at}] has one input fewer than there are weights`,
      ],
      [
        predict({ ...input, batch: [[...input.batch[0], 1], input.batch[0].slice(1)] }),
        'one row is too long, and another too short',
      ],
    ],
    help: 'Look at every row, not only at the first.',
  }),
  purity<Batch>({
    function: 'predict',
    points: 1,
    edges: [PILE],
    inputs: batches({ minRows: 2 }),
    runs: 50,
    call: predict,
    between: (input) => predict({ ...input, batch: input.batch.slice(1) }),
    right: rightBy(({ batch, params }) => expected.predict(batch, params)),
  }),
];
