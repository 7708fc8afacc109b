import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { formatBoth, formatValue } from '../../../text/format-value.ts';
import { meanSquaredError as expectedLoss } from '../../03-loss/expected.ts';
import { call } from '../../kinds/check.ts';
import { type Batch, batches, longRow, modest, withRow } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';

const gradient = ({ batch, targets, params }: Batch) => call('gradient', 'params', batch, targets, params);

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

const RECEIPT = problem([[3, 2]], [7], [5, 9], 0);

const PILE = problem(
  [
    [3, 2],
    [1, 4],
    [2, 5],
  ],
  [7, 6, 14],
  [5, 9],
  1,
);

const EDGES: readonly Batch[] = [
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

/** The same with targets that are met exactly, so that the gradient is 0. */
const solved = (input: Batch): Batch => ({ ...input, targets: predict(input.batch, input.params) });

export const gradientChecks: readonly Check[] = [
  oracle<Batch>({
    id: 'derivative-by-weights',
    function: 'gradient',
    title: 'gives the derivative by each weight',
    points: 4,
    edges: EDGES,
    inputs: batches({ minRows: 3, minColumns: 2, maxColumns: 4 }, modest),
    call: gradient,
    expected: ({ batch, targets, params }) => ({
      weights: expected.gradient(batch, targets, params).weights,
    }),
    rationale: 'Raise one weight by a hair and watch the loss: it grows at another speed than this.',
    help: 'For one row and one weight: 2 * error * input. Then the mean over the rows.',
  }),
  oracle<Batch>({
    id: 'derivative-by-bias',
    function: 'gradient',
    title: 'gives the derivative by the bias',
    points: 2,
    edges: EDGES,
    inputs: batches({ minRows: 3, maxColumns: 4 }, modest),
    call: gradient,
    expected: ({ batch, targets, params }) => ({ bias: expected.gradient(batch, targets, params).bias }),
    rationale: 'Raise the bias by a hair and watch the loss: it grows at another speed than this.',
    help: 'The bias is in every row just once, like a fruit of which every basket has one: 2 * error * 1, and the mean.',
  }),
  law<Batch>({
    id: 'steepest-way',
    function: 'gradient',
    title: 'points the steepest way up, so that a step against it lowers the loss',
    points: 2,
    edges: [PILE, RECEIPT],
    inputs: batches({ minRows: 3, minColumns: 2, maxColumns: 4 }, modest),
    calls: (input) => [gradient(input)],
    expects: 'weights and a bias',
    holds: downhill,
    help: 'Is the error prediction - target, and not the other way round? Is everything there: the 2, the input, the mean?',
  }),
  oracle<Batch>({
    id: 'flat-at-the-answer',
    function: 'gradient',
    title: 'is 0 if all receipts come out',
    points: 1,
    edges: [solved(PILE), solved(RECEIPT)],
    inputs: batches({ minRows: 2, maxColumns: 4 }, modest).map(solved),
    call: gradient,
    expected: ({ batch, targets, params }) => expected.gradient(batch, targets, params),
    rationale: 'Every prediction is just what its receipt says, so no price needs to move.',
    help: 'Every term has the error in it as a factor: no error, no push.',
  }),
  throws<Batch>({
    id: 'gradient-lengths',
    function: 'gradient',
    title: 'throws on an empty batch and on lengths that do not fit',
    points: 2,
    edges: [PILE],
    inputs: batches({ minRows: 2, maxColumns: 4 }, modest),
    runs: 50,
    good: gradient,
    bad: (input) => {
      const last = input.batch.length - 1;
      return [
        [gradient({ ...input, batch: [], targets: [] }), 'the batch is empty'],
        [gradient({ ...input, targets: input.targets.slice(1) }), 'there are fewer targets than rows'],
        [gradient({ ...input, targets: [...input.targets, 1] }), 'there are more targets than rows'],
        [gradient(withRow(input, 0, (row) => [...row, 1])), 'the first row is longer than the weights'],
        [gradient(withRow(input, 1, (row) => [...row, 1])), 'the second row is longer than the weights'],
        [gradient(withRow(input, last, (row) => row.slice(1))), 'the last row is shorter than the weights'],
      ];
    },
    help: 'Compare the lengths first. predict can do the part about the rows for you.',
  }),
  purity<Batch>({
    function: 'gradient',
    points: 1,
    edges: [PILE],
    inputs: batches({ minRows: 2, maxColumns: 4 }, modest),
    runs: 50,
    call: gradient,
    between: (input) => gradient({ ...input, targets: input.targets.map((target) => target + 1) }),
  }),
];

/**
 * The loss is a quadratic bowl, so a step of rate t against the gradient g changes it by exactly
 * `-t |g|^2 + t^2 c`, with c the mean of `(row . g_weights + g_bias)^2`. The law asks for that fall, at a tenth of
 * the best t, however the gradient was found.
 */
function downhill({ batch, targets, params }: Batch, answers: readonly Answer[]): Fault | null {
  const slope = answers[0] as Params;
  const along = predict(batch, slope);
  const curve = along.reduce((sum, way) => sum + way ** 2, 0) / batch.length;
  const steepness = slope.weights.reduce((sum, d) => sum + d ** 2, slope.bias ** 2);
  if (curve === 0) {
    return null;
  }
  const rate = roundRate(steepness / (20 * curve));
  const there = {
    weights: params.weights.map((weight, i) => weight - rate * slope.weights[i]),
    bias: params.bias - rate * slope.bias,
  };
  const before = expectedLoss(predict(batch, params), targets);
  const fall = before.value - meanSquaredError(predict(batch, there), targets);
  const goal = rate * steepness - rate ** 2 * curve;
  if (Math.abs(fall - goal) <= allowedError(before.magnitude + goal)) {
    return null;
  }
  const falls = formatBoth(goal, fall, 4);
  return {
    call: 0,
    expected: `the step takes ${falls.expected} off, as the length of this gradient promises`,
    received: `a step of ${formatValue(rate)} against it takes ${falls.received} off the loss of ${formatValue(before.value, 4)}`,
    rationale:
      'A gradient is a promise: a short step against it takes its length, squared, times the rate off the loss (a little less, because the bowl bends). The fall that this one promises is not the fall that comes.',
  };
}

/** Rounds to one digit, so that a student can try the step by hand. */
function roundRate(rate: number): number {
  return Number(rate.toPrecision(1));
}
