import fc from 'fast-check';
import type { Answer, Exercise, Fault, Vector } from '../model.ts';
import { show } from '../show.ts';
import { call, law, manners, oracle, throws } from './checks.ts';
import { compare } from './compare.ts';
import { number, vector } from './generators.ts';
import { agrees } from './tolerance.ts';
import { wantedMnistLoss, wantedSigmoid, wantedSquaredError } from './wanted.ts';

interface Judged {
  readonly predictions: Vector;
  readonly targets: Vector;
}

const sigmoid = (x: number) => call('sigmoid', 'number', x);
const mnistLoss = ({ predictions, targets }: Judged) => call('mnistLoss', 'number', predictions, targets);
const squaredError = ({ predictions, targets }: Judged) =>
  call('meanSquaredError', 'number', predictions, targets);

/** Numbers whose sigmoid is not yet flat: at 20 its slope is 2e-9, and nothing would be told apart. */
const logit = fc.oneof(
  fc.constantFrom(1, -1, 2, -2, 0.5, -0.5, 3, -3, 0),
  fc.integer({ min: -8000, max: 8000 }).map((n) => n / 1000),
);

const paired = (prediction: fc.Arbitrary<number>, target: fc.Arbitrary<number>, minLength = 3) =>
  fc
    .array(fc.record({ prediction, target }), { minLength, maxLength: 12 })
    .map((pairs) => ({ predictions: pairs.map((p) => p.prediction), targets: pairs.map((p) => p.target) }));

const IMAGES: Judged = { predictions: [2, -1, 0.5], targets: [1, 0, 0] };
const RECEIPTS: Judged = { predictions: [33, 4, 6], targets: [7, 6, 9] };
const images = paired(logit, fc.constantFrom(1, 0));
const receipts = paired(number, number);

/** `sigmoid(-x) = 1 - sigmoid(x)` */
function symmetric(x: number, answers: readonly Answer[]): Fault | null {
  const [right, left] = answers as readonly number[];
  const difference = compare(left as number, { value: 1 - (right as number), magnitude: 1 });
  return difference === null
    ? null
    : {
        call: 1,
        ...difference,
        rationale: `For ${x} it gave ${show(right, 6)}. What is left to 1 is the answer for ${-x}: the curve is the same on both sides.`,
      };
}

function betweenZeroAndOne(_input: Judged, answers: readonly Answer[]): Fault | null {
  const [loss] = answers as readonly number[];
  return (loss as number) >= -1e-9 && (loss as number) <= 1 + 1e-6
    ? null
    : {
        call: 0,
        expected: 'a number from 0 to 1',
        received: show(loss, 6),
        rationale:
          'Each cost is p or 1 - p, with p between 0 and 1, so their mean is too, however wild the predictions are.',
      };
}

/** Moving one prediction to its own side makes the loss smaller. */
function betterIsSmaller({ targets }: Judged, answers: readonly Answer[]): Fault | null {
  const [before, after] = answers as readonly number[];
  return (after as number) < (before as number)
    ? null
    : {
        call: 1,
        expected: `less than ${show(before, 6)}`,
        received: show(after, 6),
        rationale: `The first image is a ${targets[0] === 1 ? 'three, and its prediction went up' : 'seven, and its prediction went down'} by 1 since the call before, which gave ${show(before, 6)}. A better prediction should cost less.`,
      };
}

/** The same data twice over has the same mean. */
function sameWhenDoubled(_input: Judged, answers: readonly Answer[]): Fault | null {
  const [once, twice] = answers as readonly number[];
  return agrees(twice as number, { value: once as number, magnitude: Math.abs(once as number) })
    ? null
    : {
        call: 1,
        expected: show(once, 6),
        received: show(twice, 6),
        rationale:
          'These are the numbers of another call, each twice over. A mean stays as it is when everything is doubled; a sum grows.',
      };
}

const doubled = ({ predictions, targets }: Judged): Judged => ({
  predictions: [...predictions, ...predictions],
  targets: [...targets, ...targets],
});

/** What does not fit, for both losses alike. */
const bad = (loss: (input: Judged) => ReturnType<typeof mnistLoss>) => (input: Judged) =>
  [
    [loss({ ...input, targets: input.targets.slice(1) }), 'there are more predictions than targets'],
    [loss({ ...input, predictions: input.predictions.slice(1) }), 'there are more targets than predictions'],
    [loss({ predictions: [], targets: [] }), 'there is nothing to take the mean of'],
  ] as const;

export const lossExercise: Exercise = {
  id: '03-loss',
  title: 'How wrong is it?',
  functions: ['sigmoid', 'mnistLoss', 'meanSquaredError'],
  hints: [
    'A prediction of 33 for a receipt of 7, and one of 4 for a receipt of 6: how would you make one number of the two mistakes, so that none hides the other?',
    'First find what each single prediction costs: for receipts the squared difference, for images 1 - p or p after the sigmoid. Then the mean: add the costs up and divide by how many there are. Nothing at all, or two lists that do not go together, have no mean: throw.',
    'sigmoid: 1 / (1 + Math.exp(-x)). A loss: let sum = 0; for each i: sum += the cost of predictions[i] with targets[i]; return sum / predictions.length.',
  ],
  checks: [
    oracle<number>({
      id: 'sigmoid-formula',
      function: 'sigmoid',
      title: 'is 1 / (1 + e^-x)',
      points: 2,
      edges: [2, 0, -2, 1, -1, 0.5, 10, -10],
      inputs: logit,
      call: sigmoid,
      wanted: wantedSigmoid,
      rationale: '1 / (1 + e^-x) comes to another number here.',
      help: 'Math.exp(y) is e to the power of y. Which sign does the power have?',
    }),
    oracle<number>({
      id: 'sigmoid-far-ends',
      function: 'sigmoid',
      title: 'ends at 0 and at 1, and is never NaN',
      points: 2,
      edges: [1000, -1000, 40, -40, 710, -710, 1e9, -1e9, 1e308, -1e308],
      inputs: fc.integer({ min: -5000, max: 5000 }),
      call: sigmoid,
      wanted: wantedSigmoid,
      rationale: 'Far out the sigmoid ends: 0 on the left, 1 on the right.',
      help: 'e^1000 is more than a number can hold: Infinity. Infinity / Infinity is NaN, but 1 / Infinity is 0.',
    }),
    law<number>({
      id: 'sigmoid-symmetric',
      function: 'sigmoid',
      title: 'has the same shape on both sides of 0',
      points: 1,
      edges: [2, 0.5],
      inputs: logit,
      calls: (x) => [sigmoid(x), sigmoid(-x)],
      expected: 'a number',
      holds: symmetric,
      help: 'sigmoid(0) is 0.5, and sigmoid(x) and sigmoid(-x) add up to 1.',
    }),
    manners<number>({
      function: 'sigmoid',
      points: 1,
      edges: [2, -3],
      inputs: logit,
      runs: 50,
      call: sigmoid,
      between: (x) => sigmoid(x + 1),
    }),
    oracle<Judged>({
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
      wanted: ({ predictions, targets }) => wantedMnistLoss(predictions, targets),
      rationale:
        'Through the sigmoid, then 1 - p for each three and p for each seven, then the mean: that comes to another number.',
      help: 'Take one prediction by itself: what is its p, and what does it cost? Then take the mean over all.',
    }),
    law<Judged>({
      id: 'mnist-loss-range',
      function: 'mnistLoss',
      title: 'stays between 0 and 1',
      points: 1,
      edges: [
        { predictions: [30, -40, 25], targets: [0, 1, 1] },
        { predictions: [1000, -1000], targets: [0, 1] },
      ],
      inputs: paired(fc.integer({ min: -60, max: 60 }), fc.constantFrom(1, 0)),
      calls: (input) => [mnistLoss(input)],
      expected: 'a number from 0 to 1',
      holds: betweenZeroAndOne,
      help: 'The prediction goes through the sigmoid before anything else.',
    }),
    law<Judged>({
      id: 'mnist-loss-falls',
      function: 'mnistLoss',
      title: 'gets smaller as a prediction gets better',
      points: 1,
      edges: [IMAGES, { predictions: [0.25], targets: [0] }],
      inputs: images,
      calls: (input) => [mnistLoss(input), mnistLoss(better(input))],
      expected: 'a number',
      holds: betterIsSmaller,
      help: 'Which of the two, p or 1 - p, is what a three costs? And does every small change of a prediction count?',
    }),
    law<Judged>({
      id: 'mnist-loss-doubled',
      function: 'mnistLoss',
      title: 'is a mean, not a sum',
      points: 1,
      edges: [IMAGES],
      inputs: images,
      calls: (input) => [mnistLoss(input), mnistLoss(doubled(input))],
      expected: 'a number',
      holds: sameWhenDoubled,
      help: 'Divide the sum of the costs by how many there are.',
    }),
    throws<Judged>({
      id: 'mnist-loss-lengths',
      function: 'mnistLoss',
      title: 'throws on different lengths and on nothing at all',
      points: 1,
      edges: [IMAGES],
      inputs: images,
      runs: 50,
      good: mnistLoss,
      bad: bad(mnistLoss),
      help: 'Before anything else: throw new Error(…) where the lengths differ, and where they are 0.',
    }),
    manners<Judged>({
      function: 'mnistLoss',
      points: 1,
      edges: [IMAGES],
      inputs: images,
      runs: 50,
      call: mnistLoss,
      between: (input) => mnistLoss({ ...input, predictions: input.predictions.map((p) => p + 1) }),
    }),
    oracle<Judged>({
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
      wanted: ({ predictions, targets }) => wantedSquaredError(predictions, targets),
      rationale:
        'The squared differences, added up and divided by how many there are, come to another number.',
      help: 'For each i: the difference of predictions[i] and targets[i], times itself. Then the mean.',
    }),
    oracle<Judged>({
      id: 'squared-error-no-cancelling',
      function: 'meanSquaredError',
      title: 'lets no two mistakes cancel out',
      points: 1,
      edges: [
        { predictions: [6, 8], targets: [7, 7] },
        { predictions: [3, 9, 7], targets: [7, 7, 5] },
      ],
      inputs: vector(1, 5).map((errors) => ({
        predictions: [...errors, ...errors.map((error) => -error)].map((error) => 7 + error),
        targets: [...errors, ...errors].map(() => 7),
      })),
      call: squaredError,
      wanted: ({ predictions, targets }) => wantedSquaredError(predictions, targets),
      rationale: 'As much too high as too low: both are wrong, and the loss should show it.',
      help: 'Square each difference before you add them up.',
    }),
    law<Judged>({
      id: 'squared-error-doubled',
      function: 'meanSquaredError',
      title: 'is a mean, not a sum',
      points: 1,
      edges: [RECEIPTS],
      inputs: receipts,
      calls: (input) => [squaredError(input), squaredError(doubled(input))],
      expected: 'a number',
      holds: sameWhenDoubled,
      help: 'Divide the sum of the squares by how many there are.',
    }),
    throws<Judged>({
      id: 'squared-error-lengths',
      function: 'meanSquaredError',
      title: 'throws on different lengths and on nothing at all',
      points: 1,
      edges: [RECEIPTS],
      inputs: receipts,
      runs: 50,
      good: squaredError,
      bad: bad(squaredError),
      help: 'Before anything else: throw new Error(…) where the lengths differ, and where they are 0.',
    }),
    manners<Judged>({
      function: 'meanSquaredError',
      points: 1,
      edges: [RECEIPTS],
      inputs: receipts,
      runs: 50,
      call: squaredError,
      between: (input) => squaredError({ ...input, predictions: input.predictions.map((p) => p + 1) }),
    }),
  ],
};

function better({ predictions, targets }: Judged): Judged {
  const [first = 0, ...rest] = predictions;
  return { predictions: [first + (targets[0] === 1 ? 1 : -1), ...rest], targets };
}

function longer(factor: number): number[] {
  return Array.from({ length: 150 }, (_, i) => ((i * 5) % 13) * factor);
}
