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
  const ladder = BIASES.map((bias) => flat(digits, bias));
  const few = (seed: number): Asked => ({ images: 'someImages', params: wild(digits, seed) });
  return law<Asked>({
    id: 'one-threshold',
    function: 'isThree',
    title: 'draws one line: all predictions above it are threes',
    points: 1,
    edges: [
      { images: 'someImages', params: [] },
      ...[1, 2, 3, 4].map(few),
      // More images than anybody tries while writing the function.
      { images: 'images', params: wild(digits, 5) },
    ],
    inputs: seeds.map(few),
    runs: 10,
    calls: (input) => [...ladder, ...input.params].map((params) => isThree(input.images, params)),
    expects: 'a list of true and false',
    holds: (input, answers) =>
      faultOfLine(
        { ...images, rows: input.images === 'images' ? images.rows : some },
        [...ladder, ...input.params],
        answers as readonly (readonly boolean[])[],
      ),
    help: 'Compare each prediction with one fixed number, the same for all images and all parameters.',
  });
}

/** Predictions on both sides of wherever the line may be, and around it. */
const BIASES = [-FAR, -2, -0.3, 0.25, 0.75, 1.3, 2, FAR];

/** Random params, with predictions close together or far apart. */
function wild(digits: Digits, seed: number): readonly Params[] {
  return [1, 3, 0.3].map((spread, i) => random(digits, seed + i, spread));
}

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
  let highestSeven = { prediction: Number.NEGATIVE_INFINITY, call: 0 };
  let lowestThree = { prediction: Number.POSITIVE_INFINITY, call: 0 };
  for (const [i, params] of asked.entries()) {
    const decisions = answers[i] as readonly boolean[];
    if (decisions.length !== images.rows) {
      return wrongLength(i, images.rows, decisions.length);
    }
    for (const [r, prediction] of predictionsOf(images, params).entries()) {
      if (decisions[r] && prediction < lowestThree.prediction) {
        lowestThree = { prediction, call: i };
      } else if (!decisions[r] && prediction > highestSeven.prediction) {
        highestSeven = { prediction, call: i };
      }
    }
  }
  if (!Number.isFinite(lowestThree.prediction) || !Number.isFinite(highestSeven.prediction)) {
    return faultOfNoLine(asked, Number.isFinite(lowestThree.prediction));
  }
  const magnitude = Math.max(Math.abs(lowestThree.prediction), Math.abs(highestSeven.prediction));
  if (highestSeven.prediction - lowestThree.prediction <= allowedError(10 * magnitude)) {
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

/** Everything was called the same, the lowest predictions and the highest. */
function faultOfNoLine(asked: readonly Params[], isThree: boolean): Fault {
  const bias = isThree ? -FAR : FAR;
  return {
    call: asked.findIndex((params) => params.bias === bias),
    expected: `${!isThree} for each image`,
    received: `${isThree} for each image`,
    rationale: `All weights are 0 and the bias is ${bias}, so every prediction is that number, and was called a ${isThree ? 'three' : 'seven'}. So was everything else.`,
  };
}
