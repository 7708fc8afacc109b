import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { agrees } from '../../../numbers/tolerance.ts';
import { formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { number, vector } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';
import { bad, doubled, type LabelledPredictions, paired, sameWhenDoubled, toldApart } from '../losses.ts';
import { askOthers, holdsAndDiffers, type Other, type WithOthers } from '../others.ts';

const squaredError = ({ predictions, targets }: LabelledPredictions) =>
  call('meanSquaredError', 'number', predictions, targets);

const RECEIPTS: LabelledPredictions = { predictions: [13, 6, 4, 10], targets: [7, 9, 14, 8] };

const OTHER_RECEIPTS: readonly Other[] = [
  { ...RECEIPTS, predictions: [13, 15, 4, 10], though: 'the second prediction is different' },
  { ...RECEIPTS, predictions: [20, 6, 4, 10], though: 'the first prediction is different' },
  { ...RECEIPTS, targets: [7, 1.5, 14, 8], though: 'the second target is different' },
];

/** Of the four mistakes, two are too low and two too high. */
const BOTH_WAYS: LabelledPredictions = { predictions: [2, 9, 4, 8], targets: [7, 7, 5, 5] };

const OTHERS_BOTH_WAYS: readonly Other[] = [
  { ...BOTH_WAYS, predictions: [2, 19, 4, 8], though: 'the second prediction is different' },
  { ...BOTH_WAYS, predictions: [-4, 9, 4, 8], though: 'the first prediction is different' },
];

/** Further off than any receipt that is generated. */
const FAR_OFF: LabelledPredictions = { predictions: [9000], targets: [-7000] };

const receipts = paired(number, number);

/** The same mistakes, all upwards. */
const allTooHigh = ({ predictions, targets }: LabelledPredictions): LabelledPredictions => ({
  predictions: predictions.map((prediction, i) => targets[i] + Math.abs(prediction - targets[i])),
  targets,
});

/** Too high by 2 is as wrong as too low by 2. */
function noCancelling(input: LabelledPredictions, answers: readonly Answer[]): Fault | null {
  const [upwards, bothWays] = answers as readonly [number, number];
  const { magnitude } = expected.meanSquaredError(input.predictions, input.targets);
  return agrees(bothWays, { value: upwards, magnitude: 4 * magnitude })
    ? null
    : {
        call: 1,
        ...toldApart(
          upwards,
          bothWays,
          (before) => `as much as for ${formatValue(allTooHigh(input).predictions)}, which gave ${before}`,
        ),
        rationale:
          'In the other call the mistakes are as large, and all of them too high. Which way they go should make no difference.',
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
      { predictions: [7.5], targets: [7] },
      // Equal predictions, equal pairs and equal squares.
      { predictions: [5, 5, 5, 9, 14], targets: [8, 8, 3, 2, 11] },
      { predictions: longer(1), targets: longer(2) },
      { predictions: [1e5, 2e5], targets: [1e5 + 3, 2e5] },
      { predictions: [1e-3, 0], targets: [0, 2e-3] },
      { predictions: [1.234567], targets: [0] },
      { predictions: [1.23e-4], targets: [0] },
      { predictions: [5e-5], targets: [0] },
      { predictions: [2e6, -4e6], targets: [-3e6, 5e6] },
      onlyTheLastIsWrong(3000),
    ],
    inputs: receipts,
    call: squaredError,
    expected: ({ predictions, targets }) => expected.meanSquaredError(predictions, targets),
    rationale:
      'The squared differences, added up and divided by how many there are, give a different number.',
    help: 'By hand, for [33, 4] with [7, 6]: 26 * 26 is 676 and 2 * 2 is 4, and the mean of these is 340. Which of these numbers is different in yours?',
  }),
  law<WithOthers>({
    id: 'squared-error-no-cancelling',
    function: 'meanSquaredError',
    title: 'lets no two mistakes cancel out',
    points: 1,
    edges: [
      { predictions: [2, 9], targets: [7, 7] },
      { predictions: [6, 8], targets: [7, 7] },
      { ...BOTH_WAYS, others: OTHERS_BOTH_WAYS },
    ],
    inputs: vector(1, 5)
      .filter((errors) => errors.some((error) => error !== 0))
      .map((errors) => ({
        predictions: [...errors, ...errors.map((error) => -error)].map((error) => 7 + error),
        targets: [...errors, ...errors].map(() => 7),
      })),
    calls: askOthers(squaredError, (input) => [squaredError(allTooHigh(input)), squaredError(input)]),
    expects: 'a number',
    holds: holdsAndDiffers(1, noCancelling),
    help: 'Square each difference before you add them up: then it does not matter which way it goes.',
  }),
  law<WithOthers>({
    id: 'squared-error-doubled',
    function: 'meanSquaredError',
    title: 'is a mean, not a sum',
    points: 1,
    edges: [{ ...RECEIPTS, others: OTHER_RECEIPTS }],
    inputs: receipts,
    calls: askOthers(squaredError, (input) => [squaredError(input), squaredError(doubled(input))]),
    expects: 'a number',
    holds: holdsAndDiffers(
      0,
      sameWhenDoubled(
        ({ predictions, targets }) => expected.meanSquaredError(predictions, targets).magnitude,
      ),
    ),
    help: 'Divide the sum of the squares by how many there are.',
  }),
  throws<WithOthers>({
    id: 'squared-error-lengths',
    function: 'meanSquaredError',
    title: 'throws on different lengths and on nothing at all',
    points: 1,
    edges: [
      { ...RECEIPTS, others: OTHER_RECEIPTS },
      { predictions: longer(1), targets: longer(2) },
    ],
    inputs: receipts,
    runs: 50,
    good: squaredError,
    other: ({ others }) => squaredError(others?.[0] ?? FAR_OFF),
    bad: bad(squaredError),
    help: 'Before anything else: throw new Error(…) if the lengths differ, and if they are 0.',
  }),
  purity<LabelledPredictions>({
    function: 'meanSquaredError',
    points: 1,
    edges: [RECEIPTS, onlyTheLastIsWrong(3000)],
    inputs: receipts,
    runs: 50,
    call: squaredError,
    between: (input) => squaredError({ ...input, predictions: input.predictions.map((p) => p + 1) }),
    right: rightBy(({ predictions, targets }) => expected.meanSquaredError(predictions, targets)),
  }),
];

function longer(factor: number): number[] {
  return Array.from({ length: 150 }, (_, i) => ((i * 5) % 13) * factor);
}

/** A pile of receipts whose predictions are all right but the last: whatever leaves some out says that all are right. */
function onlyTheLastIsWrong(length: number): LabelledPredictions {
  const targets = Array.from({ length }, (_, i) => 3 + ((i * 5) % 13));
  return { predictions: targets.map((target, i) => (i === length - 1 ? target + 30 : target)), targets };
}
