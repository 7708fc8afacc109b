import { setImmediate } from 'node:timers/promises';
import type { ThreesAndSevens } from '../../../data/digits.ts';
import type { Vector } from '../../model/values.ts';

/**
 * Two ways to score an image, each with one weight a pixel and a bias:
 *
 * - product: `bias + sum of pixel * weight`
 * - distance: `bias - sum of abs(pixel - weight)`, the nearer to the weights, the higher
 *
 * Both learn in the same way: logistic loss, `log(1 + e^-score)` for a three and `log(1 + e^score)` for a seven.
 */
export type Score = 'product' | 'distance';

/** Images as rows of 0 to 1 in one list. */
export interface Pixels {
  readonly rows: number;
  readonly columns: number;
  readonly ink: Float64Array;
  readonly targets: readonly number[];
}

/** The first images of a set, `most` at most. */
export function pixelsOf({ images, targets }: ThreesAndSevens, most = Number.POSITIVE_INFINITY): Pixels {
  const { columns, bytes } = images;
  const rows = Math.min(most, images.rows);
  const ink = Float64Array.from(bytes.subarray(0, rows * columns), (byte) => byte / 255);
  return { rows, columns, ink, targets: targets.slice(0, rows) };
}

/** What is learned; changed in place while it learns. */
export interface Model {
  readonly weights: Float64Array;
  bias: number;
}

/** From these weights, with the bias that puts half of what the images score on either side of 0. */
export function startFrom(score: Score, weights: Vector, images: Pixels): Model {
  const model: Model = { weights: Float64Array.from(weights), bias: 0 };
  const scores = scoresOf(score, model, images);
  model.bias = -scores.reduce((sum, one) => sum + one, 0) / scores.length;
  return model;
}

export function scoresOf(score: Score, { weights, bias }: Model, { rows, columns, ink }: Pixels): number[] {
  const sum = SUM[score];
  return Array.from({ length: rows }, (_, row) => bias + sum(ink, row * columns, weights));
}

/** The share of images whose score is on the right side of 0. */
export function shareRight(scores: readonly number[], targets: readonly number[]): number {
  return scores.filter((one, i) => one > 0 === (targets[i] === 1)).length / scores.length;
}

/** Goes through the images once, in batches, each of them a step downhill. Lets others have a turn before it. */
export async function learnOnce(
  score: Score,
  model: Model,
  images: Pixels,
  learningRate: number,
): Promise<void> {
  await setImmediate();
  const { rows, columns, ink, targets } = images;
  const { weights } = model;
  const [sum, addSlopes] = [SUM[score], ADD_SLOPES[score]];
  const slopes = new Float64Array(columns);
  for (let from = 0; from < rows; from += BATCH) {
    const to = Math.min(rows, from + BATCH);
    const step = learningRate / (to - from);
    let slopeOfBias = 0;
    slopes.fill(0);
    for (let row = from; row < to; row += 1) {
      const vote = model.bias + sum(ink, row * columns, weights);
      const error = 1 / (1 + Math.exp(-vote)) - (targets[row] as number);
      slopeOfBias += error;
      addSlopes(slopes, ink, row * columns, weights, error);
    }
    for (let i = 0; i < columns; i += 1) {
      weights[i] = (weights[i] as number) - step * (slopes[i] as number);
    }
    model.bias -= step * slopeOfBias;
  }
}

const BATCH = 50;

type Sum = (ink: Float64Array, from: number, weights: Float64Array) => number;
type AddSlopes = (
  slopes: Float64Array,
  ink: Float64Array,
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
