import fc from 'fast-check';
import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { agrees } from '../../../numbers/tolerance.ts';
import { formatBoth, formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';
import {
  bad,
  doubled,
  type LabelledPredictions,
  logit,
  paired,
  sameWhenDoubled,
  toldApart,
  withAnotherImage,
} from '../losses.ts';
import { askOthers, holdsAndDiffers, type Other, type WithOthers } from '../others.ts';

const mnistLoss = ({ predictions, targets }: LabelledPredictions) =>
  call('mnistLoss', 'number', predictions, targets);

const IMAGES: LabelledPredictions = { predictions: [2.5, -2, 0.5, -1.5, 4], targets: [1, 0, 0, 1, 1] };

const OTHER_IMAGES: readonly Other[] = [
  { ...withAnotherImage(IMAGES, 1), though: 'the second image is a different one' },
  { ...withAnotherImage(IMAGES, 0), though: 'the first image is a different one' },
];

const OTHER_TARGET: Other = {
  ...IMAGES,
  targets: [1, 1, 0, 1, 1],
  though: 'the second image is a three now',
};

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
      // Equal predictions, equal images and equal costs.
      { predictions: [2, 2, 2, -3, 0, 0], targets: [1, 1, 0, 0, 1, 0] },
      { predictions: [800, -800], targets: [1, 0] },
      { predictions: [11], targets: [1] },
      { predictions: [-13.5], targets: [0] },
      { predictions: [13.5], targets: [0] },
      { predictions: [0.2500049], targets: [0] },
      {
        predictions: Array.from({ length: 150 }, (_, i) => (i % 9) - 4),
        targets: Array.from({ length: 150 }, (_, i) => i % 2),
      },
      onlyTheLastIsWrong(3000),
    ],
    inputs: images,
    call: mnistLoss,
    expected: ({ predictions, targets }) => expected.mnistLoss(predictions, targets),
    rationale:
      'Through the sigmoid, then 1 - p for each three and p for each seven, then the mean: that gives a different number.',
    help: 'Take one image by itself: for a three predicted at 2, p is 0.88, and it costs 0.12. What are p and the cost in yours?',
  }),
  law<WithOthers>({
    id: 'mnist-loss-range',
    function: 'mnistLoss',
    title: 'stays between 0 and 1',
    points: 1,
    edges: [
      { predictions: [30, -40, 25], targets: [0, 1, 1] },
      { predictions: [1000, -1000], targets: [0, 1] },
      SEVENS,
      { ...IMAGES, others: OTHER_IMAGES },
    ],
    inputs: paired(fc.integer({ min: -60, max: 60 }), fc.constantFrom(1, 0)),
    calls: askOthers(mnistLoss, (input) => [mnistLoss(input), mnistLoss(input)]),
    expects: 'a number from 0 to 1',
    holds: holdsAndDiffers(0, betweenZeroAndOne),
    help: 'The prediction goes through the sigmoid before anything else.',
  }),
  law<LabelledPredictions>({
    id: 'mnist-loss-falls',
    function: 'mnistLoss',
    title: 'gets smaller as a prediction gets better',
    points: 1,
    edges: [IMAGES, { predictions: [0.25], targets: [0] }],
    inputs: images,
    calls: (input) => [input, better(input, 0), better(input, input.targets.length - 1)].map(mnistLoss),
    expects: 'a number',
    holds: betterIsSmaller,
    help: 'Which of the two, p or 1 - p, is what a three costs?',
  }),
  law<WithOthers>({
    id: 'mnist-loss-doubled',
    function: 'mnistLoss',
    title: 'is a mean, not a sum',
    points: 1,
    edges: [{ ...IMAGES, others: [...OTHER_IMAGES, OTHER_TARGET] }, SEVENS],
    inputs: images,
    calls: askOthers(mnistLoss, (input) => [mnistLoss(input), mnistLoss(doubled(input))]),
    expects: 'a number',
    holds: holdsAndDiffers(
      0,
      sameWhenDoubled(() => 1),
    ),
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
    other: (input) => mnistLoss(withAnotherImage(input, 1)),
    bad: bad(mnistLoss),
    help: 'Before anything else: throw new Error(…) if the lengths differ, and if they are 0.',
  }),
  purity<LabelledPredictions>({
    function: 'mnistLoss',
    points: 1,
    edges: [IMAGES, SEVENS, onlyTheLastIsWrong(3000)],
    inputs: images,
    runs: 50,
    call: mnistLoss,
    between: (input) => mnistLoss({ ...input, predictions: input.predictions.map((p) => p + 1) }),
    right: rightBy(({ predictions, targets }) => expected.mnistLoss(predictions, targets)),
  }),
];

/** In 0 to 1, and the same number both times: chance numbers are in that range, too. */
function betweenZeroAndOne(_input: LabelledPredictions, answers: readonly Answer[]): Fault | null {
  const [loss, again] = answers as readonly [number, number];
  if (!(loss >= -1e-6 && loss <= 1 + 1e-6)) {
    return {
      call: 0,
      expected: 'a number from 0 to 1',
      received: formatBoth(loss < 0 ? 0 : 1, loss).received,
      rationale:
        'Each cost is p or 1 - p, with p between 0 and 1, so their mean is too, however wild the predictions are.',
    };
  }
  return agrees(again, { value: loss, magnitude: 1 })
    ? null
    : {
        call: 1,
        ...toldApart(loss, again, (before) => `the same as the first time, ${before}`),
        rationale: 'Asked the same thing again, it gave a different answer from the first time.',
        help: 'What else goes into the answer, besides these predictions and targets?',
      };
}

/** Moving one prediction towards its target makes the loss smaller: that of the first image, or of the last. */
function betterIsSmaller(
  { predictions, targets }: LabelledPredictions,
  answers: readonly Answer[],
): Fault | null {
  const [before, ...after] = answers as readonly [number, ...number[]];
  const at = after.findIndex((loss) => !(loss < before));
  const which = targets.length === 1 ? 'only' : at === 0 ? 'first' : 'last';
  const target = at === 0 ? targets[0] : targets.at(-1);
  return at < 0
    ? null
    : {
        call: at + 1,
        ...toldApart(
          before,
          after[at] as number,
          (said) => `less than for ${formatValue(predictions)}, which gave ${said}`,
        ),
        rationale: `The ${which} image is a ${target === 1 ? 'three, and its prediction went up' : 'seven, and its prediction went down'} by 1. A better prediction should cost less.`,
        ...(after[at] === before && {
          help: 'Should not every change of a prediction change the loss a little?',
        }),
      };
}

/** The same data with one prediction moved by 1 towards its target. */
function better({ predictions, targets }: LabelledPredictions, at: number): LabelledPredictions {
  return {
    predictions: predictions.map((x, i) => (i === at ? x + (targets[i] === 1 ? 1 : -1) : x)),
    targets,
  };
}

/** Images that are all sure and right but the last: whatever leaves some out says that all are right. */
function onlyTheLastIsWrong(length: number): LabelledPredictions {
  const targets = Array.from({ length }, (_, i) => 1 - (i % 2));
  return {
    predictions: targets.map((target, i) => ((target === 1) === i < length - 1 ? 30 : -30)),
    targets,
  };
}
