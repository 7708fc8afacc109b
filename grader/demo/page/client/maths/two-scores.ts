import type { Images } from './images.ts';
import { shareRight, sigmoid } from './linear.ts';

/**
 * Two ways to score an image, each with one weight a pixel and a bias:
 *
 * - product: `bias + sum of pixel * weight`
 * - distance: `bias - sum of abs(pixel - weight)`, the nearer to the weights, the higher
 *
 * Both learn in the same way: logistic loss, `log(1 + e^-score)` for a three and `log(1 + e^score)` for a seven.
 */
export type Score = 'product' | 'distance';

/** What is learned; changed in place while it learns. */
export interface Learner {
  readonly score: Score;
  readonly weights: Float64Array;
  bias: number;
}

/** From these weights, with the bias that puts half of what the images score on either side of 0. */
export function learnerFrom(score: Score, weights: ArrayLike<number>, images: Images): Learner {
  const learner: Learner = { score, weights: Float64Array.from(weights), bias: 0 };
  const scores = scoresOf(learner, images);
  learner.bias = -scores.reduce((sum, one) => sum + one, 0) / scores.length;
  return learner;
}

export function scoresOf({ score, weights, bias }: Learner, { rows, columns, ink }: Images): Float64Array {
  const sum = SUM[score];
  return Float64Array.from({ length: rows }, (_, row) => bias + sum(ink, row * columns, weights));
}

/** The share of images whose score is on the right side of 0. */
export function accuracyOf(learner: Learner, images: Images): number {
  return shareRight(scoresOf(learner, images), images.targets, 0);
}

/** One step downhill on the images `from` to `to`. */
export function learnBatch(learner: Learner, images: Images, from: number, to: number, rate: number): void {
  const { columns, ink, targets } = images;
  const { weights } = learner;
  const [sum, addSlopes] = [SUM[learner.score], ADD_SLOPES[learner.score]];
  const slopes = new Float64Array(columns);
  let slopeOfBias = 0;
  for (let row = from; row < to; row += 1) {
    const error = sigmoid(learner.bias + sum(ink, row * columns, weights)) - (targets[row] as number);
    slopeOfBias += error;
    addSlopes(slopes, ink, row * columns, weights, error);
  }
  const step = rate / (to - from);
  for (let i = 0; i < columns; i += 1) {
    weights[i] = (weights[i] as number) - step * (slopes[i] as number);
  }
  learner.bias -= step * slopeOfBias;
}

/** Goes through the images once, in batches of 50, each of them a step downhill. */
export function learnEpoch(learner: Learner, images: Images, rate: number): void {
  for (let from = 0; from < images.rows; from += BATCH) {
    learnBatch(learner, images, from, Math.min(images.rows, from + BATCH), rate);
  }
}

export const BATCH = 50;

type Sum = (ink: Float32Array, from: number, weights: Float64Array) => number;
type AddSlopes = (
  slopes: Float64Array,
  ink: Float32Array,
  from: number,
  weights: Float64Array,
  error: number,
) => void;

const SUM: Readonly<Record<Score, Sum>> = {
  product(ink, from, weights) {
    let sum = 0;
    for (let i = 0; i < weights.length; i += 1) {
      sum += (ink[from + i] as number) * (weights[i] as number);
    }
    return sum;
  },
  distance(ink, from, weights) {
    let sum = 0;
    for (let i = 0; i < weights.length; i += 1) {
      sum -= Math.abs((ink[from + i] as number) - (weights[i] as number));
    }
    return sum;
  },
};

/** Adds the slope of the loss of one image by each weight: `error` times that of its score. */
const ADD_SLOPES: Readonly<Record<Score, AddSlopes>> = {
  product(slopes, ink, from, _, error) {
    for (let i = 0; i < slopes.length; i += 1) {
      slopes[i] = (slopes[i] as number) + error * (ink[from + i] as number);
    }
  },
  distance(slopes, ink, from, weights, error) {
    for (let i = 0; i < slopes.length; i += 1) {
      const above = (ink[from + i] as number) - (weights[i] as number);
      slopes[i] = (slopes[i] as number) + (above > 0 ? error : above < 0 ? -error : 0);
    }
  },
};
