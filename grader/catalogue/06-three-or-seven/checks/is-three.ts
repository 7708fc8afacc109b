import fc from 'fast-check';
import { type Digits, toMatrix } from '../../../../data/digits.ts';
import { faultOfReply } from '../../../feedback/reply.ts';
import type { Answer, Call, Reply } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { normalDraws } from '../../../numbers/random.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { plural } from '../../../text/english.ts';
import { digitsApart, formatValue } from '../../../text/format-value.ts';
import { type CallEffects, call } from '../../kinds/check.ts';
import { seeds } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import {
  bestThreshold,
  predictionsOf,
  trainedOnSquaredError,
  trainedThroughSigmoid,
} from '../trained-params.ts';
import { REQUIRED_ACCURACY, separation, trainOnAll } from './train.ts';

const isThree = (images: string | readonly number[][], params: Params): Call =>
  call('isThree', 'booleans', typeof images === 'string' ? { $images: images } : images, params);

export function isThreeChecks(digits: Digits, some: number): readonly Check[] {
  return [
    decidesRight(digits),
    law<readonly Params[]>({
      id: 'one-threshold',
      function: 'isThree',
      title: 'draws one line: all predictions above it are threes',
      points: 1,
      edges: [
        [-2, -0.3, 0.25, 0.75, 1.3, 2].map((bias) => flat(digits, bias)),
        ...[1, 2, 3, 4].map((seed) => wild(digits, seed)),
      ],
      inputs: seeds.map((seed) => wild(digits, seed)),
      runs: 10,
      calls: (input) => input.map((params) => isThree('someImages', params)),
      expects: `${some} decisions`,
      holds: (input, answers) => oneThreshold(digits, some, input, answers),
      help: 'Compare each prediction with one fixed number, the same for all images and all parameters.',
    }),
    law<number>({
      id: 'one-decision-each',
      function: 'isThree',
      title: 'gives one decision for each image, [] for none, and changes nothing',
      points: 1,
      edges: [0, 1, 3],
      inputs: fc.integer({ min: 0, max: 8 }),
      runs: 5,
      calls: (rows) => {
        const images = toMatrix({ ...digits.test.images, rows });
        return [
          isThree(images, flat(digits, FAR)),
          isThree(images, flat(digits, -FAR)),
          isThree(images, flat(digits, FAR)),
        ];
      },
      expects: 'a list of true and false',
      holds: oneDecisionEach,
      help: 'Decide for every image by itself, with what predict gives for it.',
    }),
  ];
}

/** No threshold is as far out as this. */
const FAR = 1e6;

/** Params whose prediction is the bias, for every image. */
function flat(digits: Digits, bias: number): Params {
  return { weights: new Array<number>(digits.train.images.columns).fill(0), bias };
}

/** Random params, with predictions close together or far apart. */
function wild(digits: Digits, seed: number): readonly Params[] {
  return [1, 3, 0.3].map((spread, i) => random(digits, seed + i, spread));
}

function random(digits: Digits, seed: number, spread: number): Params {
  const [bias = 0, ...weights] = normalDraws(seed, digits.train.images.columns + 1);
  return { weights: weights.map((weight) => Math.round(weight * spread * 100) / 1000), bias };
}

/** No prediction of a three is lower than one of a seven. */
function oneThreshold(
  { train }: Digits,
  some: number,
  input: readonly Params[],
  answers: readonly Answer[],
): Fault | null {
  const images = { ...train.images, rows: some };
  let highestSeven = { prediction: Number.NEGATIVE_INFINITY, call: 0 };
  let lowestThree = { prediction: Number.POSITIVE_INFINITY, call: 0 };
  for (const [i, params] of input.entries()) {
    const decisions = answers[i] as readonly boolean[];
    if (decisions.length !== some) {
      return wrongLength(i, some, decisions.length);
    }
    for (const [r, prediction] of predictionsOf(images, params).entries()) {
      if (decisions[r] && prediction < lowestThree.prediction) {
        lowestThree = { prediction, call: i };
      } else if (!decisions[r] && prediction > highestSeven.prediction) {
        highestSeven = { prediction, call: i };
      }
    }
  }
  const magnitude = Math.max(Math.abs(lowestThree.prediction), Math.abs(highestSeven.prediction));
  if (
    highestSeven.prediction - lowestThree.prediction <=
    allowedError(Number.isFinite(magnitude) ? 10 * magnitude : 0)
  ) {
    return null;
  }
  const digits = digitsApart(lowestThree.prediction, highestSeven.prediction, 4);
  const [three, seven] = [lowestThree, highestSeven].map(({ prediction }) => formatValue(prediction, digits));
  return {
    call: lowestThree.call,
    expected: 'one line, and threes only above it',
    received: `three at ${three}, seven at ${seven}`,
    rationale: `A prediction of ${three} was called a three, and one of ${seven}, which is higher, was not.`,
  };
}

function wrongLength(call: number, expected: number, received: number): Fault {
  return {
    call,
    expected: plural(expected, 'decision'),
    received: plural(received, 'decision'),
    rationale: `For ${plural(expected, 'image')} it gave ${plural(received, 'decision')}.`,
  };
}

function oneDecisionEach(rows: number, answers: readonly Answer[], effects: readonly CallEffects[]) {
  for (const [i, answer] of answers.entries()) {
    const decisions = answer as readonly boolean[];
    if (decisions.length !== rows) {
      return wrongLength(i, rows, decisions.length);
    }
    if (effects[i]?.changed !== null) {
      return {
        call: i,
        expected: 'images and params as they were',
        received: 'they have been changed',
        rationale:
          'This call changed the images or the params. The code that called the function still needs them as they were.',
      };
    }
  }
  const [above, below, again] = answers as readonly (readonly boolean[])[];
  if (above.includes(false) || below.includes(true)) {
    const call = above.includes(false) ? 0 : 1;
    const bias = call === 0 ? FAR : -FAR;
    return {
      call,
      expected: String(bias > 0),
      received: String(bias < 0),
      rationale: `All weights are 0 and the bias is ${bias}, so every prediction is that number: wherever the line is, far ${bias > 0 ? 'above' : 'below'} it.`,
    };
  }
  return formatValue(above) === formatValue(again)
    ? null
    : {
        call: 2,
        expected: formatValue(above),
        received: formatValue(again),
        rationale: 'Asked the same thing again, it decided differently from the first time.',
      };
}

/**
 * Tested with the params of the student's own `train` if these separate the digits; otherwise with well-trained params
 * of both kinds, of which one must do: those that aim at 0 and 1, and those that go through the sigmoid.
 */
function decidesRight(digits: Digits): Check<null> {
  const ownTraining = (reply: Reply | undefined): Params | null =>
    reply?.kind === 'value' && separation(digits, reply.value as Params) >= REQUIRED_ACCURACY
      ? (reply.value as Params)
      : null;
  return {
    id: 'decides-right',
    function: 'isThree',
    title: 'is right about 96 of 100 new images',
    points: 1,
    edges: [null],
    inputs: null,
    runs: 0,
    help: 'Which number lies in the middle between the predictions for threes and for sevens? With targets 0 and 1 it is 0.5; through the sigmoid it is 0.',
    ask: () => [trainOnAll(digits)],
    follow(_, [training]) {
      const own = ownTraining(training);
      return own === null
        ? [trainedOnSquaredError, trainedThroughSigmoid].map((kind) =>
            isThree('newImages', kind(digits.train)),
          )
        : [isThree('newImages', own)];
    },
    judge(_, [training, ...replies]) {
      const own = ownTraining(training);
      const faults = replies.map((reply, i) => faultOfDecisions(digits, reply, i + 1, own));
      return faults.includes(null) ? null : (faults[0] ?? null);
    },
  };
}

function faultOfDecisions(digits: Digits, reply: Reply, call: number, own: Params | null): Fault | null {
  const { test } = digits;
  const count = test.targets.length;
  const expected = `true or false for each of ${count} new images, ${REQUIRED_ACCURACY} or more of them right`;
  const fault = faultOfReply(reply, call, expected);
  if (fault !== null || reply.kind !== 'value') {
    return fault;
  }
  const decisions = reply.value as readonly boolean[];
  if (decisions.length !== count) {
    return wrongLength(call, count, decisions.length);
  }
  const right = decisions.filter((decision, i) => decision === (test.targets[i] === 1)).length / count;
  return right >= REQUIRED_ACCURACY
    ? null
    : { call, expected, received: `${formatValue(right, 4)} right`, ...whyNotRight(digits, right, own) };
}

function whyNotRight({ test }: Digits, right: number, own: Params | null) {
  if (own === null) {
    return {
      rationale: `With well-trained params, aiming at 0 and 1 or through the sigmoid, ${formatValue(right, 4)} of its decisions were right.`,
    };
  }
  if (right < 0.1) {
    return {
      rationale:
        'With the params that your train learned it is nearly always wrong: are the threes and the sevens mixed up?',
    };
  }
  const best = bestThreshold(predictionsOf(test.images, own), test.targets);
  return {
    rationale: `With the params that your train learned, ${formatValue(right, 4)} of its decisions were right. The best place for the line between their predictions is ${formatValue(best.threshold, 2)}: with it, ${best.accuracy === 1 ? 'all' : formatValue(best.accuracy, 4)} of them would be right.`,
    help: 'With targets 0 and 1 the line should end up near 0.5; through the sigmoid, near 0. If you draw it there already, let train go on for longer, so that its predictions get there.',
  };
}
