import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params, Vector } from '../../../model/values.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { digitsApart, formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { batches, longRow } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';

interface Row {
  readonly inputs: Vector;
  readonly params: Params;
}

const row = (inputs: Vector, weights: Vector, bias: number): Row => ({ inputs, params: { weights, bias } });

const predictOne = ({ inputs, params }: Row) => call('predictOne', 'number', inputs, params);

const rows = batches({ minRows: 1, maxRows: 1 }).map(({ batch, params }) => ({
  inputs: batch[0] ?? [],
  params,
}));

/** If all inputs are 0 only the bias is left, and that has a separate check. */
const notEmpty = rows.filter(({ inputs }) => inputs.some((input) => input !== 0));

const RECEIPT = row([3, 2], [5, 9], 1);

const LARGE = row([1e6, 1], [3e3, 2], 5);

const LONG = row(longRow(784, 0.25), longRow(784, 0.5, 3), -2);

export const predictOneChecks: readonly Check[] = [
  oracle<Row>({
    id: 'sum-of-products',
    function: 'predictOne',
    title: 'adds up inputs times weights, and the bias',
    points: 4,
    edges: [RECEIPT, row([4], [-2.5], 3), LONG, row([1e-4, 2e-4], [3e-4, 1e-4], 0), LARGE],
    inputs: notEmpty,
    call: predictOne,
    expected: ({ inputs, params }) => expected.predictOne(inputs, params),
    rationale: 'Inputs times weights, all added up, plus the bias, comes to another number.',
    help: 'Do it by hand for this call: multiply each input by its weight, add the products up, and add the bias once.',
  }),
  oracle<Row>({
    id: 'bias-once',
    function: 'predictOne',
    title: 'gives the bias, once, if all inputs are 0',
    points: 2,
    edges: [row([0, 0, 0], [5, 9, 4], 2), row([], [], 4), row([0], [3], -1.5), row([0, 0], [5, 9], 0)],
    inputs: rows.map(({ inputs, params }) => ({ inputs: inputs.map(() => 0), params })),
    call: predictOne,
    expected: ({ params }) => ({ value: params.bias, magnitude: Math.abs(params.bias) }),
    rationale: 'An empty basket costs just the fee: the bias, once, however many inputs there are.',
    help: 'Start from the bias, or add it at the very end, after the loop.',
  }),
  law<Row>({
    id: 'scales-with-inputs',
    function: 'predictOne',
    title: 'gives twice as much above the bias for twice the inputs',
    points: 1,
    edges: [RECEIPT, row([3, 2], [5, 9], 0), LARGE],
    inputs: notEmpty,
    calls: ({ inputs, params }) => [
      predictOne({ inputs, params }),
      predictOne({ inputs: inputs.map((input) => 2 * input), params }),
    ],
    expects: 'a number',
    holds: scales,
    help: 'A weight is a price: twice the apples cost twice as much. And is the fee in it just once, however many there are?',
  }),
  throws<Row>({
    id: 'predict-one-lengths',
    function: 'predictOne',
    title: 'throws if inputs and weights differ in length',
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
    help: 'Compare inputs.length with weights.length first, and throw new Error(…) if they differ.',
  }),
  purity<Row>({
    function: 'predictOne',
    points: 1,
    edges: [RECEIPT],
    inputs: rows,
    runs: 50,
    call: predictOne,
    between: ({ inputs, params }) => predictOne({ inputs: inputs.map((input) => input + 1), params }),
  }),
];

/** Twice the inputs, twice all that is above the bias: `f(2x) - b = 2 (f(x) - b)`. */
function scales({ inputs, params }: Row, answers: readonly Answer[]): Fault | null {
  const [once, twice] = answers as readonly number[];
  const { magnitude } = expected.predictOne(inputs, params);
  const above = (once as number) - params.bias;
  const aboveTwice = (twice as number) - params.bias;
  if (Math.abs(aboveTwice - 2 * above) <= allowedError(4 * magnitude)) {
    return null;
  }
  const digits = digitsApart(2 * above, aboveTwice);
  return {
    call: 1,
    expected: `${formatValue(2 * above, digits)} above the bias of ${formatValue(params.bias)}`,
    received: `${formatValue(aboveTwice, digits)} above it: ${formatValue(twice, digits)}`,
    rationale: `With half of these inputs it gave ${formatValue(once, digits)}: ${formatValue(above, digits)} above the bias. Twice the inputs should give twice that.`,
  };
}
