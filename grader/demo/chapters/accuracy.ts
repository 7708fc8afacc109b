import { setImmediate as nextTurn } from 'node:timers/promises';
import { inkSpread } from '../../../data/ink-spread.ts';
import type { Call } from '../../model/call.ts';
import type { Params, Vector } from '../../model/values.ts';
import { normalGenerator } from '../../numbers/random.ts';
import type { Images } from '../page/client/maths/images.ts';
import { mnistLoss, shareRight, sigmoid } from '../page/client/maths/linear.ts';
import { type Learner, learnEpoch, learnerFrom, scoresOf } from '../page/client/maths/two-scores.ts';
import { shareOfRight } from './digits.ts';
import type { Material } from './material.ts';
import { pixelsOf } from './pixels-of.ts';

/** Loss and accuracy with one weight moved by so much. */
export interface Moved {
  readonly by: number;
  readonly loss: number;
  readonly accuracy: number;
}

/** One weight, moved. */
export interface Nudges {
  /** Of how many images. */
  readonly images: number;
  readonly hairs: readonly Moved[];
  /** Of few images, over a wide range: there the stairs can be seen. */
  readonly fewImages: number;
  readonly strides: readonly Moved[];
}

/** Walking down the loss, and up the accuracy. */
export interface TwoWalks {
  readonly images: number;
  readonly weights: number;
  /** How many slopes are not 0 at the start: of the loss, and of the accuracy. */
  readonly slopes: { readonly loss: number; readonly accuracy: number };
  readonly loss: readonly { readonly steps: number; readonly loss: number; readonly accuracy: number }[];
  readonly accuracy: readonly { readonly steps: number; readonly accuracy: number }[];
}

/** Moves one weight of a model that has begun to learn, by hairs and by strides. */
export async function nudges(material: Material): Promise<Nudges> {
  const { digits } = material;
  const model = await begunModel(material);
  const spread = inkSpread(digits.train.images);
  const pixel = spread.indexOf(Math.max(...spread));
  return {
    images: digits.test.targets.length,
    hairs: await moved(material, model, pixel, HAIRS, digits.test.targets.length),
    fewImages: FEW,
    strides: await moved(material, model, pixel, STRIDES, FEW),
  };
}

const HAIRS = [-2, -1, 0, 1, 2].map((steps) => steps * 0.00001);
const STRIDES = Array.from({ length: 13 }, (_, i) => (i - 6) / 2);
const FEW = 20;

async function moved(
  { functions, digits }: Material,
  { weights, bias }: Params,
  pixel: number,
  steps: readonly number[],
  images: number,
): Promise<readonly Moved[]> {
  const targets = digits.test.targets.slice(0, images);
  const calls = steps.map((by): Call => {
    const params = { weights: weights.map((weight, i) => (i === pixel ? weight + by : weight)), bias };
    return { function: 'predict', args: [{ $images: 'testImages' }, params], answer: 'numbers' };
  });
  const predictions = ((await functions.ask('02-linear-predict', calls)) as readonly Vector[]).map((all) =>
    all.slice(0, images),
  );
  const losses = await functions.ask(
    '03-loss',
    predictions.map((all): Call => ({ function: 'mnistLoss', args: [all, targets], answer: 'number' })),
  );
  const decisions = predictions.map((all) => all.map((prediction) => prediction > 0));
  const shares = await shareOfRight(functions, { ...digits, test: { ...digits.test, targets } }, decisions);
  return steps.map((by, i) => ({ by, loss: losses[i] as number, accuracy: shares[i] as number }));
}

/** From the same start, a hundred steps against the slopes of the loss, and along those of the accuracy. */
export async function twoWalks({ digits, signal }: Material): Promise<TwoWalks> {
  const images = pixelsOf(digits.test, MOST_IMAGES);
  const [down, up] = [startOf(images), startOf(images)];
  const slopes = {
    loss: lossSlopes(down, images).filter((slope) => slope !== 0).length,
    accuracy: accuracySlopes(up, images).filter((slope) => slope !== 0).length,
  };
  const loss: { steps: number; loss: number; accuracy: number }[] = [];
  const accuracy: { steps: number; accuracy: number }[] = [];
  for (let steps = 0; steps <= (SHOWN.at(-1) as number); steps += 1) {
    if (SHOWN.includes(steps)) {
      const scores = scoresOf(down, images);
      loss.push({
        steps,
        loss: mnistLoss(scores, images.targets),
        accuracy: shareRight(scores, images.targets, 0),
      });
      accuracy.push({
        steps,
        accuracy: shareRight(scoresOf(up, images), images.targets, 0),
      });
    }
    signal.throwIfAborted();
    await nextTurn();
    walk(down, lossSlopes(down, images), -RATE);
    if (slopes.accuracy > 0) {
      walk(up, accuracySlopes(up, images), RATE);
    }
  }
  return { images: images.rows, weights: images.columns, slopes, loss, accuracy };
}

const MOST_IMAGES = 500;
const SHOWN = [0, 1, 10, 100];
const RATE = 1;
/** How far a weight is moved to measure a slope. */
const HAIR = 1e-6;

function walk({ weights }: Learner, slopes: Float64Array, rate: number): void {
  for (let i = 0; i < weights.length; i += 1) {
    weights[i] = (weights[i] as number) + rate * (slopes[i] as number);
  }
}

/** The derivative of `mnistLoss` by each weight. */
function lossSlopes(model: Learner, images: Images): Float64Array {
  const { rows, columns, ink, targets } = images;
  const slopes = new Float64Array(columns);
  const scores = scoresOf(model, images);
  for (let row = 0; row < rows; row += 1) {
    const p = sigmoid(scores[row] as number);
    const slope = ((targets[row] === 1 ? -1 : 1) * p * (1 - p)) / rows;
    for (let i = 0; i < columns; i += 1) {
      slopes[i] = (slopes[i] as number) + slope * (ink[row * columns + i] as number);
    }
  }
  return slopes;
}

/** How fast the accuracy changes with each weight, measured by moving it a hair to either side. */
function accuracySlopes(model: Learner, images: Images): Float64Array {
  const { rows, columns, ink, targets } = images;
  const scores = scoresOf(model, images);
  return Float64Array.from({ length: columns }, (_, i) => {
    let change = 0;
    for (let row = 0; row < rows; row += 1) {
      const [score, move] = [scores[row] as number, HAIR * (ink[row * columns + i] as number)];
      change += (targets[row] === 1 ? 1 : -1) * (Number(score + move > 0) - Number(score - move > 0));
    }
    return change / rows / (2 * HAIR);
  });
}

function startOf(images: Images): Learner {
  const draw = normalGenerator(1);
  return learnerFrom(
    'product',
    Array.from({ length: images.columns }, () => 0.1 * draw()),
    images,
  );
}

async function begunModel({ digits, signal }: Material): Promise<Params> {
  const images = pixelsOf(digits.train, 200);
  const model = startOf(images);
  signal.throwIfAborted();
  learnEpoch(model, images, 0.2);
  return { weights: Array.from(model.weights), bias: model.bias };
}
