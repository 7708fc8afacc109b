import type { Answer } from '../../../model/call.ts';
import type { Fault } from '../../../model/exercise.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { digitsApart, formatValue } from '../../../text/format-value.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { faultOfSameAnswer } from '../../kinds/same-answer.ts';
import * as expected from '../expected.ts';
import { earned, faultOfIgnored } from './earned.ts';
import { notEmpty, predictOne, type Row, row, rows } from './row.ts';

/** A basket, and the same at other prices. */
const BASKET = row([3, 2, 4], [5, 9, 7], 6);
const OTHER_PRICES = row([3, 2, 4], [8, 4, 3], 6);

const EMPTY = row([0, 0, 0], [5, 9, 7], 6);

export const biasOnce = earned(
  oracle<Row>({
    id: 'bias-once',
    function: 'predictOne',
    title: 'gives the bias, once, if all inputs are 0',
    points: 2,
    edges: [
      row([0, 0, 0], [5, 9, 4], 2),
      row([], [], 4),
      row([0], [3], -1.5),
      row([0, 0], [5, 9], 0),
      row([0, 0], [5, 9], 0.0000012345),
    ],
    inputs: rows.map(({ inputs, params }) => ({ inputs: inputs.map(() => 0), params })),
    call: predictOne,
    expected: ({ params }) => ({ value: params.bias, magnitude: Math.abs(params.bias) }),
    rationale: 'An empty basket costs just the fee: the bias, once, however many inputs there are.',
    help: 'Start from the bias, or add it at the very end, after the loop.',
  }),
  {
    edge: EMPTY,
    calls: [
      ...[0, 1, 2].map((at) =>
        predictOne({ ...EMPTY, inputs: EMPTY.inputs.map((_, i) => (i === at ? 2 : 0)) }),
      ),
      predictOne(BASKET),
      predictOne(OTHER_PRICES),
    ],
    fault: (answers) =>
      faultOfIgnored(
        answers,
        [0, 1, 2].map((at) => ({ call: 1 + at, than: 0, though: `now there are 2 of fruit ${at}` })),
      ) ?? faultOfSameAnswer(answers, [{ call: 5, than: 4, though: 'the weights are others' }]),
  },
);

export const scalesWithInputs = earned(
  law<Row>({
    id: 'scales-with-inputs',
    function: 'predictOne',
    title: 'gives twice as much above the bias for twice the inputs',
    points: 1,
    edges: [row([3, 2], [5, 9], 4), row([3, 2], [5, 9], 0), row([2e6, 3], [4e3, 7], 5)],
    inputs: notEmpty,
    calls: ({ inputs, params }) => [
      predictOne({ inputs, params }),
      predictOne({ inputs: inputs.map((input) => 2 * input), params }),
    ],
    expects: 'a number',
    holds: scales,
    help: 'A weight is a price: twice the fruit costs twice as much, and the fee stays as it is.',
  }),
  {
    edge: BASKET,
    calls: [
      ...[0, 1, 2].map((at) =>
        predictOne({ ...BASKET, inputs: BASKET.inputs.map((input, i) => (i === at ? input + 2 : input)) }),
      ),
      predictOne(OTHER_PRICES),
    ],
    fault: (answers) =>
      faultOfIgnored(
        answers,
        [0, 1, 2].map((at) => ({ call: 2 + at, than: 0, though: `input ${at} is 2 more` })),
      ) ?? faultOfSameAnswer(answers, [{ call: 5, than: 0, though: 'the weights are others' }]),
  },
);

/**
 * Twice the inputs, twice all that is above the bias: `f(2x) - b = 2 (f(x) - b)`. Either answer may be the wrong one,
 * so the words give the relation between them, and no number that should have come out.
 */
function scales({ inputs, params }: Row, answers: readonly Answer[]): Fault | null {
  const [once, twice] = answers as readonly number[];
  const { magnitude } = expected.predictOne(inputs, params);
  const above = (once as number) - params.bias;
  const aboveTwice = (twice as number) - params.bias;
  if (Math.abs(aboveTwice - 2 * above) <= allowedError(4 * magnitude)) {
    return null;
  }
  const digits = digitsApart(2 * above, aboveTwice);
  const show = (number: number | undefined) => formatValue(number, digits);
  return {
    call: 1,
    expected: `twice as far above the bias as half of these inputs: those gave ${show(once)}, ${show(above)} above it`,
    received: `${show(twice)}, ${show(aboveTwice)} above the bias of ${formatValue(params.bias)}`,
    rationale: `The answers for ${formatValue(inputs, 6)} and for twice as much do not go together: at least one of them is wrong.`,
  };
}
