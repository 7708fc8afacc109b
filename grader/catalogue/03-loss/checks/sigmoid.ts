import fc from 'fast-check';
import { differenceFrom } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { digitsApart, formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { faultOfSameAnswer } from '../../kinds/same-answer.ts';
import * as expected from '../expected.ts';
import { logit } from '../losses.ts';

const sigmoid = (x: number) => call('sigmoid', 'number', x);

const EVERYDAY = [0.75, 2, 0, -2, 1, -1, 0.5];
/** At 13.5 it is still 1.4e-6 off its end, more than the tolerance. */
const NEAR_THE_ENDS = [10, -10, 11, -11, 12.5, -12.5, 13.5, -13.5];
/** They differ by more than the tolerance, and are equal to five decimals, or as good as 0. */
const CLOSE_TOGETHER = [0.25, 0.2500049, 1e-5, -1e-5];

export const sigmoidChecks: readonly Check[] = [
  oracle<number>({
    id: 'sigmoid-formula',
    function: 'sigmoid',
    title: 'is 1 / (1 + e^-x)',
    points: 2,
    edges: [...EVERYDAY, ...NEAR_THE_ENDS, ...CLOSE_TOGETHER],
    inputs: logit,
    call: sigmoid,
    expected: expected.sigmoid,
    rationale: '1 / (1 + e^-x) gives a different number here.',
    help: 'Step by step for 2: Math.exp(-2) is 0.135335, with 1 added 1.135335, and 1 / 1.135335 is 0.880797. Which of these steps is different in yours?',
  }),
  law<number>({
    id: 'sigmoid-far-ends',
    function: 'sigmoid',
    title: 'ends at 0 and at 1, and is never NaN',
    points: 2,
    edges: [1000, -1000, 40, -40, 710, -710, 1e9, -1e9, 1e308, -1e308, 709.5, -709.5],
    inputs: fc.oneof(fc.integer({ min: 40, max: 5000 }), fc.integer({ min: -5000, max: -40 })),
    calls: (x) => (x === 709.5 ? [x, ...BETWEEN] : [x]).map(sigmoid),
    expects: 'a number from 0 to 1',
    holds: endsAtZeroAndOne,
    help: 'At 1000, Math.exp(-x) is 0, and 1 / (1 + 0) is 1. At -1000 it is Infinity, and 1 / (1 + Infinity) is 0. What does your code make of each?',
  }),
  law<number>({
    id: 'sigmoid-symmetric',
    function: 'sigmoid',
    title: 'has the same shape on both sides of 0',
    points: 1,
    edges: [2, 0.5],
    inputs: logit,
    calls: (x) => (x === 2 ? [x, -x, ...BETWEEN] : [x, -x]).map(sigmoid),
    expects: 'a number',
    holds: symmetric,
    help: 'sigmoid(0) is 0.5, and sigmoid(x) and sigmoid(-x) add up to 1.',
  }),
  purity<number>({
    function: 'sigmoid',
    points: 1,
    edges: [2, -3],
    inputs: logit,
    runs: 50,
    call: sigmoid,
    between: (x) => sigmoid(x + 1),
    right: rightBy(expected.sigmoid),
  }),
];

/** Left of the middle, and not far: what jumps from 0 to 1 at once, or cuts x off at 0, gives the same for both. */
const BETWEEN = [-0.5, -0.75];

const rises = (answers: readonly Answer[], at: number) =>
  answers.length <= at
    ? null
    : faultOfSameAnswer(answers, [{ call: at + 1, than: at, though: 'x was -0.5, and is -0.75' }]);

function endsAtZeroAndOne(x: number, answers: readonly Answer[]): Fault | null {
  const difference = differenceFrom(answers[0] as number, expected.sigmoid(x));
  const rationale = 'Far out the sigmoid ends: 0 on the left, 1 on the right.';
  return difference === null ? rises(answers, 1) : { call: 0, rationale, ...difference };
}

/** `sigmoid(-x) + sigmoid(x) = 1`. Off the middle the two differ: one half for every x adds up to 1, too. */
function symmetric(x: number, answers: readonly Answer[]): Fault | null {
  const [right, left] = answers as readonly number[];
  const sum = (left as number) + (right as number);
  if (Math.abs(sum - 1) <= allowedError(1)) {
    return Math.abs(x) < 0.5
      ? null
      : (faultOfSameAnswer(answers, [{ call: 1, than: 0, though: 'x is on the other side of 0' }]) ??
          rises(answers, 2));
  }
  const digits = digitsApart(1, sum);
  return {
    call: 1,
    expected: `sigmoid(${-x}) + sigmoid(${x}) = 1`,
    received: `${formatValue(left, digits)} + ${formatValue(right, digits)} = ${formatValue(sum, digits)}`,
    rationale: 'As sure as it is of a three on the one side of 0, it is of a seven on the other.',
  };
}
