import type { Digits } from '../../../../data/digits.ts';
import { differenceFrom, expectedFrom } from '../../../feedback/difference.ts';
import type { Answer, Call } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params, Vector } from '../../../model/values.ts';
import { formatValue } from '../../../text/format-value.ts';
import { type CallEffects, call, law } from '../../kinds/check.ts';
import { bestThreshold, predictionsOf } from '../trained-params.ts';

/** What is asked of a trained model, on images that it has not seen. */
export const WANTED_ACCURACY = 0.96;

/** Twice the 10 seconds of the contract: the machine may be slow, or busy with something else. */
const TRAINING_MS = 20_000;

/** The seed of the draws that `train` gets; fixed, so that one training serves all the checks. */
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

/** How well the best threshold on its predictions tells the new images apart. */
export function separation({ test }: Digits, params: Params): number {
  return params.weights.length === test.images.columns
    ? bestThreshold(predictionsOf(test.images, params), test.targets).accuracy
    : 0;
}

export function trainChecks(digits: Digits, some: number): readonly Check[] {
  const fewTargets = digits.train.targets.slice(0, some);
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
      title: 'leaves the images alone, and learns the same from the same',
      points: 1,
      edges: [fewTargets],
      calls: (targets) => [
        train('someImages', targets),
        train(
          'someImages',
          targets.map((target) => 1 - target),
        ),
        train('someImages', targets),
      ],
      expects: 'weights and a bias',
      holds: (_, answers, asides) => faultOfManners(answers, asides),
      help: 'Take every random number from randn, keep nothing between calls, and shuffle a copy: [...images].',
    }),
  ];
}

/** The images stay as they were; the same targets teach the same, others something else. */
function faultOfManners(answers: readonly Answer[], asides: readonly CallEffects[]): Fault | null {
  const changed = asides.findIndex((aside) => aside.changed !== null);
  if (changed >= 0) {
    return {
      call: changed,
      expected: 'all arguments as they were',
      received: `the ${asides[changed]?.changed === 0 ? 'images' : 'targets'} have been changed`,
      rationale: `After this call the ${asides[changed]?.changed === 0 ? 'images' : 'targets'} were no longer what they had been.`,
    };
  }
  const [first, other, again] = answers as readonly Params[];
  const difference = differenceFrom(again, expectedFrom(first));
  if (difference !== null) {
    const rationale =
      'With the same images, targets and draws it learned something else than the first time.';
    return { call: 2, ...difference, rationale };
  }
  // To the last digit: small params are as good as large ones.
  return JSON.stringify(other) === JSON.stringify(first)
    ? {
        call: 1,
        expected: 'other params than for the targets the other way round',
        received: 'exactly the same',
        rationale: 'All threes were called sevens, and all sevens threes, and it learned the same as before.',
      }
    : null;
}

function learns(digits: Digits, params: Params): Fault | null {
  const wanted = digits.train.images.columns;
  if (params.weights.length !== wanted) {
    return {
      call: 0,
      expected: `${wanted} weights, one for each pixel`,
      received: `${params.weights.length} weights`,
      rationale: 'Each pixel needs a weight of its own.',
    };
  }
  const share = separation(digits, params);
  return share >= WANTED_ACCURACY
    ? null
    : {
        call: 0,
        expected: `${WANTED_ACCURACY} or more of ${digits.test.targets.length} new images right, at the best threshold`,
        received: `${formatValue(share, 4)} right`,
        rationale:
          share > 0.75
            ? 'It has learned something, but not more than comparing with an average 3 and an average 7 would give.'
            : 'Its predictions hardly tell a three from a seven, wherever the line is drawn.',
      };
}
