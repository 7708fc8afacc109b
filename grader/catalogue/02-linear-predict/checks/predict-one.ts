import fc from 'fast-check';
import type { Check } from '../../../model/exercise.ts';
import { longRow } from '../../kinds/input-generators.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';
import { biasOnce, scalesWithInputs } from './predict-one-laws.ts';
import { notEmpty, ofLength, otherThan, predictOne, type Row, row, rows } from './row.ts';

/** No two slips in the sum have the same answer. */
const BASKET = row([3, 2, 8], [6, 4, -3], 5);

const LARGE = row([2e6, 3], [4e3, 7], 5);

const LONG = row(longRow(784, 0.25), longRow(784, 0.5, 3), -2);

/** More inputs than an image has pixels. In quarters and halves, so that 32-bit arithmetic adds them up exactly. */
const LONGER = row(longRow(3000, 0.25), longRow(3000, 0.5, 3), -2);

/** Parameters whose fields come in another order, and among others. */
const BIAS_FIRST = { inputs: [3, 2], params: { bias: 4, weights: [6, 9] } };
const MORE_FIELDS = {
  inputs: [3, 2],
  params: { tried: [7, 8], steps: 12, bias: 6, weights: [5, 8], rate: 0.25 },
};

export const predictOneChecks: readonly Check[] = [
  oracle<Row>({
    id: 'sum-of-products',
    function: 'predictOne',
    title: 'adds up inputs times weights, and the bias',
    points: 4,
    edges: [
      BASKET,
      row([4], [-2.5], 3),
      row([4, 6, 4], [5, 2, 3], 7),
      row([4, 6, 3], [5, 2, 5], 7),
      row([3, 2, 8], [5, 7, 4], 6),
      row([3, 2, 8], [5, 7, 4], 9),
      BIAS_FIRST,
      MORE_FIELDS,
      row([25], [4], 0.0043),
      row([0.00012, 0.0034], [0.0056, 0.00078], 0.0000023),
      row([1e-4, 2e-4], [3e-4, 1e-4], 0),
      row([6.2345e-7, 3e6], [4e6, 2.3456e-7], 0.5),
      LARGE,
      row([3, 2], [5, 9], -3e6),
      row([-3e6, 2], [2e6, 5], 4),
      LONG,
      LONGER,
    ],
    inputs: notEmpty,
    call: predictOne,
    expected: ({ inputs, params }) => expected.predictOne(inputs, params),
    rationale: 'Inputs times weights, all added up, plus the bias, gives a different number.',
    help: 'Do it by hand for this call: multiply each input by its weight, add the products up, and add the bias once.',
  }),
  biasOnce,
  scalesWithInputs,
  throws<Row>({
    id: 'predict-one-lengths',
    function: 'predictOne',
    title: 'throws if inputs and weights differ in length',
    points: 2,
    edges: [3, 1, 784, 3000].map(ofLength),
    inputs: fc.integer({ min: 1, max: 12 }).map(ofLength),
    runs: 20,
    good: predictOne,
    other: (input) => predictOne(otherThan(input)),
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
    edges: [BASKET],
    inputs: rows,
    runs: 50,
    call: predictOne,
    between: ({ inputs, params }) => predictOne({ inputs: inputs.map((input) => input + 1), params }),
    right: rightBy(({ inputs, params }) => expected.predictOne(inputs, params)),
  }),
];
