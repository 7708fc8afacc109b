import type { Digits, ThreesAndSevens } from '../../../../data/digits.ts';
import { differenceFrom, expectedFrom } from '../../../feedback/difference.ts';
import type { Answer, Call } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params, Vector } from '../../../model/values.ts';
import { plural } from '../../../text/english.ts';
import { formatValue } from '../../../text/format-value.ts';
import { type CallEffects, call } from '../../kinds/check.ts';
import { law } from '../../kinds/law.ts';
import { targetInfluence } from '../target-influence.ts';
import { bestThreshold, predictionsOf } from '../trained-params.ts';

/** The accuracy that a trained model must reach, on images that it has not seen. */
export const REQUIRED_ACCURACY = 0.96;

/** Twice the 10 seconds of the contract: the machine may be slow, or busy with something else. */
const TRAINING_MS = 20_000;

/** The seed of the draws for `train`; fixed, so that one training serves all checks. */
const DRAWS = 3737;

const train = (images: string, targets: Vector, seed = DRAWS): Call => ({
  ...call('train', 'params', { $images: images }, targets, { $randn: seed }),
  timeLimit: TRAINING_MS,
});

/** The one training on all the images; what it learned serves `isThree` too. */
export const trainOnAll = (digits: Digits): Call => ({
  ...train('images', digits.train.targets),
  once: true,
});

/** The accuracy on the new images, at the best threshold for these params. */
export function separation({ test }: Digits, params: Params): number {
  return params.weights.length === test.images.columns
    ? bestThreshold(predictionsOf(test.images, params), test.targets).accuracy
    : 0;
}

export function trainChecks(digits: Digits, some: number): readonly Check[] {
  const { images, targets } = digits.train;
  const few = { images: { ...images, rows: some }, targets: targets.slice(0, some) };
  return [
    law<null>({
      id: 'learns',
      function: 'train',
      title: 'learns to tell new threes and sevens apart, 96 of 100',
      points: 3,
      edges: [null],
      calls: () => [trainOnAll(digits)],
      expects: 'weights and a bias',
      holds: (_, [answer]) => learns(digits, answer as Params),
      help: 'Watch the loss as it trains (print it!). Falling slowly: more epochs, or a larger learning rate. Jumping or growing: a smaller one.',
    }),
    law<Vector>({
      id: 'train-manners',
      function: 'train',
      title: 'leaves the images alone, and learns the same from the same data',
      points: 1,
      edges: [few.targets],
      calls: (targets) => [
        train('someImages', targets),
        train(
          'someImages',
          targets.map((target) => 1 - target),
        ),
        train('someImages', targets),
      ],
      expects: 'weights and a bias',
      holds: (_, answers, effects) => faultOfImpurity(few, answers, effects),
      help: 'Take every random number from randn, keep nothing between calls, and shuffle a copy: [...images].',
    }),
  ];
}

/** The arguments stay as they were; the same targets give the same params, and others give other params. */
function faultOfImpurity(
  some: ThreesAndSevens,
  answers: readonly Answer[],
  effects: readonly CallEffects[],
): Fault | null {
  const changed = effects.findIndex((effect) => effect.changed !== null);
  if (changed >= 0) {
    return {
      call: changed,
      expected: 'all arguments as they were',
      received: `the ${effects[changed]?.changed === 0 ? 'images' : 'targets'} have been changed`,
      rationale: `This call changed the ${effects[changed]?.changed === 0 ? 'images' : 'targets'}. The code that called the function still needs them as they were.`,
    };
  }
  const [first, other, again] = answers as readonly [Params, Params, Params];
  const difference = differenceFrom(again, expectedFrom(first));
  if (difference !== null) {
    const rationale = 'With the same images, targets and draws it did not learn the same as the first time.';
    return { call: 2, ...difference, rationale };
  }
  // One weight too many is seen by another check, and is no reason to lose points twice.
  const short = [first, other].find(({ weights }) => weights.length < some.images.columns);
  return short === undefined
    ? faultOfInfluence(some, first, other)
    : notOneForEach(some.images.columns, short);
}

function notOneForEach(pixels: number, { weights }: Params): Fault {
  return {
    call: 0,
    expected: `${pixels} weights, one for each pixel`,
    received: plural(weights.length, 'weight'),
    rationale: 'Each pixel needs its own weight.',
  };
}

/**
 * What was learned must come from the images and their targets. It does if the difference of the two trainings tells
 * threes from sevens (0.97 or more for all ways of learning that were tried; 0.77 if it only measures the ink), or if
 * all that differs is what ink can have taught: so whoever learns badly, with too large a rate for example, loses
 * nothing here. A small difference is as good as a large one.
 */
function faultOfInfluence(some: ThreesAndSevens, first: Params, other: Params): Fault | null {
  const { separation, inked, blank } = targetInfluence(some, first, other);
  if (separation >= 0.9 || (inked >= 0.6 && blank <= 0.1)) {
    return null;
  }
  return {
    call: 1,
    expected: 'other weights than before for the pixels that have ink',
    received:
      inked + blank === 0
        ? 'the same weights as before'
        : `other weights for ${percent(inked)} of the pixels that have ink, and for ${percent(blank)} of those that have none`,
    rationale: `All threes were called sevens, and all sevens threes, and ${
      inked + blank === 0
        ? 'it learned the same weights as before.'
        : 'its weights did not change as learning from all the images would change them.'
    }`,
    help: 'Do the weights come from the images and their targets? Take the gradient of the loss, and make a step: each image then has a part in the weights of the pixels where it has ink.',
  };
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function learns(digits: Digits, params: Params): Fault | null {
  const pixels = digits.train.images.columns;
  if (params.weights.length !== pixels) {
    return notOneForEach(pixels, params);
  }
  const share = separation(digits, params);
  return share >= REQUIRED_ACCURACY
    ? null
    : {
        call: 0,
        expected: `${REQUIRED_ACCURACY} or more of ${digits.test.targets.length} new images right, at the best threshold`,
        received: `${formatValue(share, 4)} right`,
        rationale: inWords(share),
      };
}

function inWords(share: number): string {
  if (share <= 0.75) {
    return 'Its predictions hardly tell threes from sevens, wherever the line is drawn.';
  }
  return share <= 0.9
    ? 'It has learned something, but not more than comparing with an average 3 and an average 7 would give.'
    : 'It has learned something. A linear model that learns for longer, or with a better rate, gets further.';
}
