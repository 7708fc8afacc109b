import { predict } from '../../../../solutions/02-linear-predict.ts';
import { formatExpected } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Check } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { formatValue } from '../../../text/format-value.ts';
import { type Batch, batches, modest, withRow } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';
import { withNearlyRight } from './nearly-right.ts';
import { areMissing, expectedNumbersOf, numbersOf } from './numbers-moved.ts';
import { EDGES, gradient, PILE, RECEIPT } from './problems.ts';
import { fallsAsSteeply, hasZeros } from './steepest-way.ts';
import { withAnotherCall } from './with-another-call.ts';

/** The same with targets that are met exactly, so that the gradient is 0. */
const solved = (input: Batch): Batch => ({ ...input, targets: predict(input.batch, input.params) });

/** The same, but for the last receipt: it says 3 less. */
const lastLess = (input: Batch): Batch => ({
  ...input,
  targets: input.targets.map((target, row) => (row === input.targets.length - 1 ? target - 3 : target)),
});

/** Targets as far on the other side of the predictions, and 1.37 more: no error is the same, and hardly a sign. */
function mirrored(input: Batch): Batch {
  const predictions = predict(input.batch, input.params);
  return {
    ...input,
    targets: input.targets.map((target, row) => 2 * (predictions[row] as number) - target + 1.37),
  };
}

const expectedOf = ({ batch, targets, params }: Batch) => expected.gradient(batch, targets, params);
const weightsOf = (input: Batch) => ({ weights: expectedOf(input).weights });
const biasOf = (input: Batch) => ({ bias: expectedOf(input).bias });

export const gradientChecks: readonly Check[] = [
  withNearlyRight(
    oracle<Batch>({
      id: 'derivative-by-weights',
      function: 'gradient',
      title: 'gives the derivative by each weight',
      points: 4,
      // Without weights, only the derivative by the bias can be wrong.
      edges: EDGES.filter(({ params }) => params.weights.length > 0),
      inputs: batches({ minRows: 3, minColumns: 2, maxColumns: 4 }, modest),
      call: gradient,
      expected: weightsOf,
      rationale: 'The loss grows with each weight at another speed than this.',
      help: 'For one row and one weight: 2 * error * input. Then the mean over the rows.',
    }),
    weightsOf,
  ),
  withNearlyRight(
    oracle<Batch>({
      id: 'derivative-by-bias',
      function: 'gradient',
      title: 'gives the derivative by the bias',
      points: 2,
      edges: EDGES,
      inputs: batches({ minRows: 3, maxColumns: 4 }, modest),
      call: gradient,
      expected: biasOf,
      rationale: 'The loss grows with the bias at another speed than this.',
      help: 'The bias is in every row just once, like a fruit of which every basket has one: 2 * error * 1, and the mean.',
    }),
    biasOf,
  ),
  law<Batch>({
    id: 'steepest-way',
    function: 'gradient',
    title: 'points the steepest way up, so that a step against it lowers the loss',
    points: 2,
    edges: [PILE, RECEIPT],
    inputs: batches({ minRows: 3, minColumns: 2, maxColumns: 4 }, modest),
    calls: (input) => [gradient(input)],
    expects: 'weights and a bias',
    holds: fallsAsSteeply,
    help: 'Is the error prediction - target, and not the other way round? Is everything there: the 2, the input, the mean?',
  }),
  withAnotherCall(
    withNearlyRight(
      oracle<Batch>({
        id: 'flat-at-the-answer',
        function: 'gradient',
        title: 'is 0 if all receipts come out',
        points: 1,
        edges: [solved(PILE), solved(RECEIPT)],
        inputs: batches({ minRows: 2, maxColumns: 4 }, modest).map(solved),
        call: gradient,
        expected: expectedOf,
        rationale: 'Every prediction is just what its receipt says, so no price needs to move.',
        help: 'Every term has the error in it as a factor: no error, no push.',
      }),
      expectedOf,
    ),
    (input) => gradient(lastLess(input)),
    (input, answer) => faultOfFlatness(lastLess(input), answer),
  ),
  throws<Batch>({
    id: 'gradient-lengths',
    function: 'gradient',
    title: 'throws on an empty batch and on lengths that do not fit',
    points: 2,
    edges: [PILE],
    inputs: batches({ minRows: 2, maxColumns: 4 }, modest),
    runs: 50,
    good: gradient,
    other: (input) => gradient(mirrored(input)),
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
    help: 'Is there a row at all, and a target for each? Look at that first; predict can do the part about the rows for you.',
  }),
  purity<Batch>({
    function: 'gradient',
    points: 1,
    edges: [PILE],
    inputs: batches({ minRows: 2, maxColumns: 4 }, modest),
    runs: 50,
    call: gradient,
    between: (input) => gradient({ ...input, targets: input.targets.map((target) => target + 1) }),
    right: rightBy(expectedOf),
  }),
];

/** One receipt does not come out, so the ground is not flat. */
function faultOfFlatness(input: Batch, answer: Answer) {
  const goal = expectedOf(input);
  return hasZeros(input) || !areMissing(numbersOf(answer as Params), expectedNumbersOf(goal))
    ? null
    : {
        expected: formatExpected(goal),
        received: formatValue(answer, 6),
        rationale: 'The last receipt does not come out, so none of these derivatives should be 0.',
        help: 'Does every row have a part in the answer, the last one too?',
      };
}
