import type { Digits } from '../../../../data/digits.ts';
import { differenceFrom, expectedFrom } from '../../../feedback/difference.ts';
import type { Answer, Call } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params, Vector } from '../../../model/values.ts';
import { plural } from '../../../text/english.ts';
import { formatValue } from '../../../text/format-value.ts';
import { type CallEffects, call } from '../../kinds/check.ts';
import { law } from '../../kinds/law.ts';
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
      title: 'leaves the images alone, and learns the same from the same data',
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
      holds: (_, answers, effects) => faultOfImpurity(answers, effects),
      help: 'Take every random number from randn, keep nothing between calls, and shuffle a copy: [...images].',
    }),
  ];
}

/** The arguments stay as they were; the same targets give the same params, and others give other params. */
function faultOfImpurity(answers: readonly Answer[], effects: readonly CallEffects[]): Fault | null {
  const changed = effects.findIndex((effect) => effect.changed !== null);
  if (changed >= 0) {
    return {
      call: changed,
      expected: 'all arguments as they were',
      received: `the ${effects[changed]?.changed === 0 ? 'images' : 'targets'} have been changed`,
      rationale: `This call changed the ${effects[changed]?.changed === 0 ? 'images' : 'targets'}. The code that called the function still needs them as they were.`,
    };
  }
  const [first, other, again] = answers as readonly Params[];
  const difference = differenceFrom(again, expectedFrom(first));
  if (difference !== null) {
    const rationale = 'With the same images, targets and draws it did not learn the same as the first time.';
    return { call: 2, ...difference, rationale };
  }
  // Compared to the last digit, because small params are as good as large ones.
  return JSON.stringify(other) === JSON.stringify(first)
    ? {
        call: 1,
        expected: 'different params from those for the targets the other way round',
        received: 'exactly the same',
        rationale: 'All threes were called sevens, and all sevens threes, and it learned the same as before.',
      }
    : null;
}

function learns(digits: Digits, params: Params): Fault | null {
  const pixels = digits.train.images.columns;
  if (params.weights.length !== pixels) {
    return {
      call: 0,
      expected: `${pixels} weights, one for each pixel`,
      received: plural(params.weights.length, 'weight'),
      rationale: 'Each pixel needs its own weight.',
    };
  }
  const share = separation(digits, params);
  return share >= REQUIRED_ACCURACY
    ? null
    : {
        call: 0,
        expected: `${REQUIRED_ACCURACY} or more of ${digits.test.targets.length} new images right, at the best threshold`,
        received: `${formatValue(share, 4)} right`,
        rationale:
          share > 0.75
            ? 'It has learned something, but not more than comparing with an average 3 and an average 7 would give.'
            : 'Its predictions hardly tell threes from sevens, wherever the line is drawn.',
      };
}
