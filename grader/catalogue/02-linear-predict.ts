import type { Answer, Exercise, Fault, Params, Vector } from '../model.ts';
import { show } from '../show.ts';
import { call, law, manners, oracle, throws } from './checks.ts';
import { compare } from './compare.ts';
import { type Batch, batches, longRow, number, vector } from './generators.ts';
import { wantedPrediction } from './wanted.ts';

interface Row {
  readonly inputs: Vector;
  readonly params: Params;
}

const row = (inputs: Vector, weights: Vector, bias: number): Row => ({ inputs, params: { weights, bias } });
const predictOne = ({ inputs, params }: Row) => call('predictOne', 'number', inputs, params);
const predict = ({ batch, params }: Batch) => call('predict', 'numbers', batch, params);

const rows = batches({ minRows: 1, maxRows: 1 }).map(({ batch, params }) => ({
  inputs: batch[0] ?? [],
  params,
}));

const batch = (rows: readonly Vector[], weights: Vector, bias: number): Batch => ({
  batch: rows,
  targets: [],
  params: { weights, bias },
});

const RECEIPT = row([3, 2], [5, 9], 1);
const PILE = batch(
  [
    [3, 2],
    [1, 1],
    [0, 4],
  ],
  [5, 9],
  1,
);
const LONG = row(longRow(784, 0.25), longRow(784, 0.5, 3), -2);

/** Twice the inputs, twice all that is above the bias: `f(2x) - b = 2 (f(x) - b)`. */
function scales({ inputs, params }: Row, answers: readonly Answer[]): Fault | null {
  const [once, twice] = answers as readonly number[];
  const magnitude = wantedPrediction(inputs, params).magnitude;
  const value = 2 * ((once as number) - params.bias) + params.bias;
  const difference = compare(twice as number, { value, magnitude: 4 * magnitude });
  return difference === null
    ? null
    : {
        call: 1,
        ...difference,
        rationale: `With half of these inputs it gave ${show(once, 6)}. Twice the inputs should give twice as much above the bias.`,
      };
}

/** Each row is predicted on its own: the rows in another order give the predictions in that order. */
function rowsOnTheirOwn({ batch }: Batch, answers: readonly Answer[]): Fault | null {
  const [straight, reversed] = answers as readonly (readonly number[])[];
  const difference = compare(reversed as readonly number[], compare.like([...(straight ?? [])].reverse()));
  return difference === null
    ? null
    : {
        call: 1,
        ...difference,
        rationale: `With the same ${batch.length} rows in reverse order, the predictions were not just those of before in reverse.`,
      };
}

export const linearPredict: Exercise = {
  id: '02-linear-predict',
  title: 'The vote',
  functions: ['predictOne', 'predict'],
  hints: [
    'What do three apples at 5 and two pears at 9 cost, with 1 for the bag? Which steps did you just take in your head?',
    'Go through the inputs with their position: the one at position i belongs to the weight at position i. Add up the products, and add the bias once, at the end. For a batch, do that for each row. Before you start, compare the two lengths.',
    'let sum = bias; for (let i = 0; i < inputs.length; i++) { sum += inputs[i] * weights[i]; } return sum; And a batch is batch.map((row) => …).',
  ],
  checks: [
    oracle<Row>({
      id: 'sum-of-products',
      function: 'predictOne',
      title: 'adds up inputs times weights, and the bias',
      points: 4,
      edges: [
        RECEIPT,
        row([4], [-2.5], 3),
        LONG,
        row([1e-4, 2e-4], [3e-4, 1e-4], 0),
        row([1e6, 1], [3e3, 2], 5),
      ],
      inputs: rows,
      call: predictOne,
      wanted: ({ inputs, params }) => wantedPrediction(inputs, params),
      rationale: 'Inputs times weights, all added up, plus the bias, comes to another number.',
      help: 'Do it by hand for this call: multiply each input by its weight, add the products up, and add the bias once.',
    }),
    oracle<Row>({
      id: 'bias-once',
      function: 'predictOne',
      title: 'gives the bias, once, where all inputs are 0',
      points: 2,
      edges: [row([0, 0, 0], [5, 9, 4], 2), row([], [], 4), row([0], [3], -1.5), row([0, 0], [5, 9], 0)],
      inputs: rows.map(({ inputs, params }) => ({ inputs: inputs.map(() => 0), params })),
      call: predictOne,
      wanted: ({ params }) => ({ value: params.bias, magnitude: Math.abs(params.bias) }),
      rationale: 'An empty basket costs just the fee: the bias, once, however many inputs there are.',
      help: 'Start from the bias, or add it at the very end, after the loop.',
    }),
    law<Row>({
      id: 'scales-with-inputs',
      function: 'predictOne',
      title: 'gives twice as much above the bias for twice the inputs',
      points: 1,
      edges: [RECEIPT],
      inputs: rows,
      calls: ({ inputs, params }) => [
        predictOne({ inputs, params }),
        predictOne({ inputs: inputs.map((input) => 2 * input), params }),
      ],
      expected: 'a number',
      holds: scales,
      help: 'A weight is a price, not a picture to compare with: twice the apples cost twice as much.',
    }),
    throws<Row>({
      id: 'predict-one-lengths',
      function: 'predictOne',
      title: 'throws where inputs and weights differ in length',
      points: 2,
      edges: [row([3, 2], [5, 9], 1), row([3], [5], 0)],
      inputs: rows,
      runs: 50,
      good: predictOne,
      bad: ({ inputs, params }) => [
        [predictOne({ inputs: [...inputs, 1], params }), 'there is one input more than weights'],
        [predictOne({ inputs: inputs.slice(1), params }), 'there is one input fewer than weights'],
        [predictOne({ inputs: [], params }), 'there are weights, but no inputs'],
        [predictOne({ inputs, params: { ...params, weights: [] } }), 'there are inputs, but no weights'],
      ],
      help: 'Compare inputs.length with weights.length first, and throw new Error(…) where they differ.',
    }),
    manners<Row>({
      function: 'predictOne',
      points: 1,
      edges: [RECEIPT],
      inputs: rows,
      runs: 50,
      call: predictOne,
      between: ({ inputs, params }) => predictOne({ inputs: inputs.map((input) => input + 1), params }),
    }),
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
      wanted: ({ batch, params }) => batch.map((inputs) => wantedPrediction(inputs, params)),
      rationale: 'Each row should give its own prediction: the sum of its products, plus the bias.',
      help: 'Do for every row what predictOne does for one.',
    }),
    oracle<Batch>({
      id: 'empty-batch',
      function: 'predict',
      title: 'gives [] for an empty batch, and one number for one row',
      points: 1,
      edges: [batch([], [5, 9], 1), batch([], [], 1), batch([[2]], [3], 1)],
      call: predict,
      wanted: ({ batch, params }) => batch.map((inputs) => wantedPrediction(inputs, params)),
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
      expected: 'a list of numbers',
      holds: rowsOnTheirOwn,
      help: 'Is there something that one row leaves behind for the next, such as a sum that is not set back?',
    }),
    throws<Batch & { readonly at: number }>({
      id: 'predict-lengths',
      function: 'predict',
      title: 'throws where any row is not as long as the weights',
      points: 2,
      edges: [0, 1, 2].map((at) => ({ ...PILE, at })),
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
          `row ${at} has one input more than there are weights`,
        ],
        [
          predict(withRow(input, at, (inputs) => inputs.slice(1))),
          `row ${at} has one input fewer than there are weights`,
        ],
      ],
      help: 'Look at every row, not only at the first.',
    }),
    manners<Batch>({
      function: 'predict',
      points: 1,
      edges: [PILE],
      inputs: batches({ minRows: 2 }),
      runs: 50,
      call: predict,
      between: (input) => predict({ ...input, batch: input.batch.slice(1) }),
    }),
  ],
};

function withRow(input: Batch, at: number, change: (inputs: Vector) => Vector): Batch {
  return { ...input, batch: input.batch.map((inputs, i) => (i === at ? change(inputs) : inputs)) };
}
