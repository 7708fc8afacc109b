import fc from 'fast-check';
import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { formatBoth, formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';
import { bad, doubled, type LabelledPredictions, logit, paired, sameWhenDoubled } from '../losses.ts';

const mnistLoss = ({ predictions, targets }: LabelledPredictions) =>
  call('mnistLoss', 'number', predictions, targets);

const IMAGES: LabelledPredictions = { predictions: [2, -1, 0.5], targets: [1, 0, 0] };

/** No three among them. */
const SEVENS: LabelledPredictions = { predictions: [-2, 1, 0.5], targets: [0, 0, 0] };

const images = paired(logit, fc.constantFrom(1, 0));

export const mnistLossChecks: readonly Check[] = [
  oracle<LabelledPredictions>({
    id: 'mnist-loss-mean',
    function: 'mnistLoss',
    title: 'is the mean of 1 - p for threes and p for sevens',
    points: 3,
    edges: [
      IMAGES,
      { predictions: [2], targets: [1] },
      { predictions: [2], targets: [0] },
      { predictions: [0, 0], targets: [1, 0] },
      { predictions: [800, -800], targets: [1, 0] },
      {
        predictions: Array.from({ length: 150 }, (_, i) => (i % 9) - 4),
        targets: Array.from({ length: 150 }, (_, i) => i % 2),
      },
    ],
    inputs: images,
    call: mnistLoss,
    expected: ({ predictions, targets }) => expected.mnistLoss(predictions, targets),
    rationale:
      'Through the sigmoid, then 1 - p for each three and p for each seven, then the mean: that comes to another number.',
    help: 'Take one prediction by itself: what is its p, and what does it cost? Then take the mean over all.',
  }),
  law<LabelledPredictions>({
    id: 'mnist-loss-range',
    function: 'mnistLoss',
    title: 'stays between 0 and 1',
    points: 1,
    edges: [
      { predictions: [30, -40, 25], targets: [0, 1, 1] },
      { predictions: [1000, -1000], targets: [0, 1] },
      SEVENS,
    ],
    inputs: paired(fc.integer({ min: -60, max: 60 }), fc.constantFrom(1, 0)),
    calls: (input) => [mnistLoss(input)],
    expects: 'a number from 0 to 1',
    holds: betweenZeroAndOne,
    help: 'The prediction goes through the sigmoid before anything else.',
  }),
  law<LabelledPredictions>({
    id: 'mnist-loss-falls',
    function: 'mnistLoss',
    title: 'gets smaller as a prediction gets better',
    points: 1,
    edges: [IMAGES, { predictions: [0.25], targets: [0] }],
    inputs: images,
    calls: (input) => [mnistLoss(input), mnistLoss(better(input))],
    expects: 'a number',
    holds: betterIsSmaller,
    help: 'Which of the two, p or 1 - p, is what a three costs? And does every small change of a prediction count?',
  }),
  law<LabelledPredictions>({
    id: 'mnist-loss-doubled',
    function: 'mnistLoss',
    title: 'is a mean, not a sum',
    points: 1,
    edges: [IMAGES, SEVENS],
    inputs: images,
    calls: (input) => [mnistLoss(input), mnistLoss(doubled(input))],
    expects: 'a number',
    holds: sameWhenDoubled(() => 1),
    help: 'Divide the sum of the costs by how many there are.',
  }),
  throws<LabelledPredictions>({
    id: 'mnist-loss-lengths',
    function: 'mnistLoss',
    title: 'throws on different lengths and on nothing at all',
    points: 1,
    edges: [IMAGES, SEVENS],
    inputs: images,
    runs: 50,
    good: mnistLoss,
    bad: bad(mnistLoss),
    help: 'Before anything else: throw new Error(…) if the lengths differ, and if they are 0.',
  }),
  purity<LabelledPredictions>({
    function: 'mnistLoss',
    points: 1,
    edges: [IMAGES, SEVENS],
    inputs: images,
    runs: 50,
    call: mnistLoss,
    between: (input) => mnistLoss({ ...input, predictions: input.predictions.map((p) => p + 1) }),
  }),
];

function betweenZeroAndOne(_input: LabelledPredictions, answers: readonly Answer[]): Fault | null {
  const [loss] = answers as readonly number[];
  return (loss as number) >= -1e-6 && (loss as number) <= 1 + 1e-6
    ? null
    : {
        call: 0,
        expected: 'a number from 0 to 1',
        received: formatBoth((loss as number) < 0 ? 0 : 1, loss).received,
        rationale:
          'Each cost is p or 1 - p, with p between 0 and 1, so their mean is too, however wild the predictions are.',
      };
}

/** Moving one prediction towards its target makes the loss smaller. */
function betterIsSmaller({ targets }: LabelledPredictions, answers: readonly Answer[]): Fault | null {
  const [before, after] = answers as readonly number[];
  return (after as number) < (before as number)
    ? null
    : {
        call: 1,
        expected: `less than ${formatValue(before, 9)}`,
        received: formatValue(after, 9),
        rationale: `The first image is a ${targets[0] === 1 ? 'three, and its prediction went up' : 'seven, and its prediction went down'} by 1 since the call before, which gave ${formatValue(before, 6)}. A better prediction should cost less.`,
      };
}

function better({ predictions, targets }: LabelledPredictions): LabelledPredictions {
  const [first = 0, ...rest] = predictions;
  return { predictions: [first + (targets[0] === 1 ? 1 : -1), ...rest], targets };
}
