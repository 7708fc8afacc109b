import { differenceFrom, expectedFrom } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { call } from '../../kinds/check.ts';
import { type Batch, batches, longRow, number, vector, withRow } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';

const predict = ({ batch, params }: Batch) => call('predict', 'numbers', batch, params);

const batch = (rows: readonly Vector[], weights: Vector, bias: number): Batch => ({
  batch: rows,
  targets: [],
  params: { weights, bias },
});

const PILE = batch(
  [
    [3, 2],
    [1, 1],
    [0, 4],
  ],
  [5, 9],
  1,
);

export const predictChecks: readonly Check[] = [
  oracle<Batch>({
    id: 'one-for-each-row',
    function: 'predict',
    title: 'predicts each row, in order',
    points: 5,
    edges: [
      PILE,
      batch([[3, 2]], [5, 9], 1),
      batch([[], []], [], 4),
      batch([longRow(784, 0.25), longRow(784, 0.5, 1)], longRow(784, 0.25, 5), 3),
      batch(
        Array.from({ length: 150 }, (_, i) => [i % 7, (i * 3) % 5]),
        [2, -3],
        1,
      ),
    ],
    inputs: batches({ minRows: 3 }),
    call: predict,
    expected: ({ batch, params }) => expected.predict(batch, params),
    rationale: 'Each row should give its own prediction: the sum of its products, plus the bias.',
    help: 'Do for every row what predictOne does for one.',
  }),
  oracle<Batch>({
    id: 'empty-batch',
    function: 'predict',
    title: 'gives [] for an empty batch',
    points: 1,
    edges: [batch([], [5, 9], 1), batch([], [], 1)],
    call: predict,
    expected: ({ batch, params }) => expected.predict(batch, params),
    rationale: 'As many predictions as rows: none for no rows.',
    help: 'What does your code do before it looks at the first row? There may be none.',
  }),
  law<Batch>({
    id: 'rows-on-their-own',
    function: 'predict',
    title: 'lets no row change the prediction of another',
    points: 1,
    edges: [PILE],
    inputs: batches({ minRows: 3 }),
    calls: (input) => [predict(input), predict({ ...input, batch: [...input.batch].reverse() })],
    expects: 'a list of numbers',
    holds: rowsAreIndependent,
    help: 'Is there something that one row leaves behind for the next, such as a sum that is not set back to 0?',
  }),
  throws<Batch & { readonly at: number }>({
    id: 'predict-lengths',
    function: 'predict',
    title: 'throws if any row is not as long as the weights',
    points: 2,
    edges: [...[0, 1, 2].map((at) => ({ ...PILE, at })), { ...batch([[3], [1], [4]], [5], 1), at: 1 }],
    inputs: batches({ minRows: 1 }).chain((input) =>
      vector(1, 1, number).map(([n]) => ({
        ...input,
        at: Math.abs(Math.trunc(n ?? 0)) % input.batch.length,
      })),
    ),
    runs: 50,
    good: predict,
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
  }),
];

/** Each row is predicted by itself: rows in another order give the predictions in that order. */
function rowsAreIndependent({ batch }: Batch, answers: readonly Answer[]): Fault | null {
  const [straight, reversed] = answers as readonly (readonly number[])[];
  const difference = differenceFrom(
    reversed as readonly number[],
    expectedFrom([...(straight ?? [])].reverse()),
  );
  return difference === null
    ? null
    : {
        call: 1,
        ...difference,
        rationale: `With the same ${batch.length} rows in reverse order, the predictions were not simply the earlier ones in reverse.`,
      };
}
