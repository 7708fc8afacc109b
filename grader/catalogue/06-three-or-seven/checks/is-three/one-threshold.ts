import type { Digits } from '../../../../../data/digits.ts';
import type { Check, Fault } from '../../../../model/exercise.ts';
import type { ImageBatch, Params } from '../../../../model/values.ts';
import { normalDraws } from '../../../../numbers/random.ts';
import { allowedError } from '../../../../numbers/tolerance.ts';
import { digitsApart, formatValue } from '../../../../text/format-value.ts';
import { seeds } from '../../../kinds/input-generators.ts';
import { law } from '../../../kinds/law.ts';
import { predictionsOf } from '../../trained-params.ts';
import { FAR, flat, isThree, wrongLength } from './asked.ts';

interface Asked {
  readonly images: 'someImages' | 'images';
  readonly params: readonly Params[];
}

/** @param some the number of images in the batch `someImages` */
export function oneThreshold(digits: Digits, some: number): Check<Asked> {
  const { images } = digits.train;
  const few = (seed: number): Asked => ({
    images: 'someImages',
    params: [1, 0.3, BEYOND].map((spread, i) => random(digits, seed + i, spread)),
  });
  return law<Asked>({
    id: 'one-threshold',
    function: 'isThree',
    title: 'draws one line: all predictions above it are threes',
    points: 1,
    edges: [
      { images: 'someImages', params: BIASES.map((bias) => flat(digits, bias)) },
      ...[1, 2, 3, 4].map(few),
      // More images than anybody tries while writing the function.
      { images: 'images', params: [1, BEYOND].map((spread) => random(digits, 5, spread)) },
    ],
    inputs: seeds.map(few),
    runs: 10,
    calls: (input) => input.params.map((params) => isThree(input.images, params)),
    expects: 'a list of true and false',
    holds: (input, answers) =>
      faultOfLine(
        { ...images, rows: input.images === 'images' ? images.rows : some },
        input.params,
        answers as readonly (readonly boolean[])[],
      ),
    help: 'Compare each prediction with one fixed number, the same for all images and all parameters.',
  });
}

/** Predictions on both sides of wherever the line may be, and around it. */
const BIASES = [-FAR, -2, -0.3, 0.25, 0.75, 1.3, 2, FAR];

/** Random weights as wide as this give predictions far above and far below wherever the line is. */
const BEYOND = 5 * FAR;

function random(digits: Digits, seed: number, spread: number): Params {
  const [bias = 0, ...weights] = normalDraws(seed, digits.train.images.columns + 1);
  return { weights: weights.map((weight) => Math.round(weight * spread * 100) / 1000), bias };
}

/** No prediction of a three is lower than one of a seven, and there are both. */
function faultOfLine(
  images: ImageBatch,
  asked: readonly Params[],
  answers: readonly (readonly boolean[])[],
): Fault | null {
  let highestSeven = { prediction: Number.NEGATIVE_INFINITY, error: 0, call: 0 };
  let lowestThree = { prediction: Number.POSITIVE_INFINITY, error: 0, call: 0 };
  for (const [i, params] of asked.entries()) {
    const decisions = answers[i] as readonly boolean[];
    if (decisions.length !== images.rows) {
      return wrongLength(i, images.rows, decisions.length);
    }
    const predictions = knownPredictions(images, params);
    // Theirs may have been added up in another order, or in 32 bits.
    const error = allowedError(10 * Math.max(...predictions.map(Math.abs)));
    for (const [r, prediction] of predictions.entries()) {
      if (decisions[r] && prediction + error < lowestThree.prediction + lowestThree.error) {
        lowestThree = { prediction, error, call: i };
      } else if (!decisions[r] && prediction - error > highestSeven.prediction - highestSeven.error) {
        highestSeven = { prediction, error, call: i };
      }
    }
  }
  if (!Number.isFinite(lowestThree.prediction) || !Number.isFinite(highestSeven.prediction)) {
    return faultOfNoLine(lowestThree, highestSeven);
  }
  if (highestSeven.prediction - lowestThree.prediction <= highestSeven.error + lowestThree.error) {
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

/** Those of the same parameters are asked about in every submission of a class. */
function knownPredictions(images: ImageBatch, params: Params): readonly number[] {
  const known = predictionsByParams.get(params) ?? predictionsOf(images, params);
  predictionsByParams.set(params, known);
  return known;
}

const predictionsByParams = new WeakMap<Params, readonly number[]>();

interface Decided {
  readonly prediction: number;
  readonly call: number;
}

/** Everything was called the same, the lowest predictions and the highest. */
function faultOfNoLine(lowestThree: Decided, highestSeven: Decided): Fault {
  const allThrees = Number.isFinite(lowestThree.prediction);
  const { prediction, call } = allThrees ? lowestThree : highestSeven;
  const at = formatValue(prediction, 4);
  const [received, expected] = allThrees ? ['three', 'seven'] : ['seven', 'three'];
  return {
    call,
    expected: `a ${expected} at ${at}`,
    received: `a ${received} at ${at}, and everywhere else`,
    rationale: `Whatever was predicted, it was called a ${received}: even ${at}.`,
  };
}
