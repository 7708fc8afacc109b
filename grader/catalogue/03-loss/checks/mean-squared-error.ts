import { differenceFrom } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { number, vector } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';
import { bad, doubled, type LabelledPredictions, paired, sameWhenDoubled } from '../losses.ts';

const squaredError = ({ predictions, targets }: LabelledPredictions) =>
  call('meanSquaredError', 'number', predictions, targets);

const RECEIPTS: LabelledPredictions = { predictions: [33, 4, 6], targets: [7, 6, 9] };

const receipts = paired(number, number);

/** The same mistakes, all upwards. */
const allTooHigh = ({ predictions, targets }: LabelledPredictions): LabelledPredictions => ({
  predictions: predictions.map((prediction, i) => targets[i] + Math.abs(prediction - targets[i])),
  targets,
});

/** Too high by 2 is as wrong as too low by 2. */
function noCancelling(input: LabelledPredictions, answers: readonly Answer[]): Fault | null {
  const [upwards, bothWays] = answers as readonly number[];
  const { magnitude } = expected.meanSquaredError(input.predictions, input.targets);
  const difference = differenceFrom(bothWays, { value: upwards, magnitude: 4 * magnitude });
  return difference === null
    ? null
    : {
        call: 1,
        ...difference,
        rationale: `With the same mistakes, all of them upwards, it gave ${formatValue(upwards, 6)}. Which way they go should make no difference.`,
      };
}

export const meanSquaredErrorChecks: readonly Check[] = [
  oracle<LabelledPredictions>({
    id: 'squared-error-mean',
    function: 'meanSquaredError',
    title: 'is the mean of the squared differences',
    points: 2,
    edges: [
      RECEIPTS,
      { predictions: [33], targets: [7] },
      { predictions: [4, 2], targets: [4, 2] },
      { predictions: longer(1), targets: longer(2) },
      { predictions: [1e5, 2e5], targets: [1e5 + 3, 2e5] },
      { predictions: [1e-3, 0], targets: [0, 2e-3] },
    ],
    inputs: receipts,
    call: squaredError,
    expected: ({ predictions, targets }) => expected.meanSquaredError(predictions, targets),
    rationale: 'The squared differences, added up and divided by how many there are, come to another number.',
    help: 'For each i: the difference of predictions[i] and targets[i], times itself. Then the mean.',
  }),
  law<LabelledPredictions>({
    id: 'squared-error-no-cancelling',
    function: 'meanSquaredError',
    title: 'lets no two mistakes cancel out',
    points: 1,
    edges: [
      { predictions: [6, 8], targets: [7, 7] },
      { predictions: [3, 9, 7], targets: [7, 7, 5] },
    ],
    inputs: vector(1, 5)
      .filter((errors) => errors.some((error) => error !== 0))
      .map((errors) => ({
        predictions: [...errors, ...errors.map((error) => -error)].map((error) => 7 + error),
        targets: [...errors, ...errors].map(() => 7),
      })),
    calls: (input) => [squaredError(allTooHigh(input)), squaredError(input)],
    expects: 'a number',
    holds: noCancelling,
    help: 'Square each difference before you add them up: then it does not matter which way it goes.',
  }),
  law<LabelledPredictions>({
    id: 'squared-error-doubled',
    function: 'meanSquaredError',
    title: 'is a mean, not a sum',
    points: 1,
    edges: [RECEIPTS],
    inputs: receipts,
    calls: (input) => [squaredError(input), squaredError(doubled(input))],
    expects: 'a number',
    holds: sameWhenDoubled((input) => expected.meanSquaredError(input.predictions, input.targets).magnitude),
    help: 'Divide the sum of the squares by how many there are.',
  }),
  throws<LabelledPredictions>({
    id: 'squared-error-lengths',
    function: 'meanSquaredError',
    title: 'throws on different lengths and on nothing at all',
    points: 1,
    edges: [RECEIPTS],
    inputs: receipts,
    runs: 50,
    good: squaredError,
    bad: bad(squaredError),
    help: 'Before anything else: throw new Error(…) if the lengths differ, and if they are 0.',
  }),
  purity<LabelledPredictions>({
    function: 'meanSquaredError',
    points: 1,
    edges: [RECEIPTS],
    inputs: receipts,
    runs: 50,
    call: squaredError,
    between: (input) => squaredError({ ...input, predictions: input.predictions.map((p) => p + 1) }),
  }),
];

function longer(factor: number): number[] {
  return Array.from({ length: 150 }, (_, i) => ((i * 5) % 13) * factor);
}
