import { type ThreesAndSevens, toMatrix } from '../../../data/digits.ts';
import { sigmoid } from '../../../solutions/03-loss.ts';
import { train } from '../../../solutions/06-three-or-seven.ts';

import type { ImageBatch, Params, Vector } from '../../model/values.ts';
import { normalGenerator } from '../../numbers/random.ts';

/** `row . weights + bias` for each image, with rows from 0 to 1, computed from the bytes. */
export function predictionsOf({ rows, columns, bytes }: ImageBatch, { weights, bias }: Params): number[] {
  return Array.from({ length: rows }, (_, r) => {
    let sum = 0;
    for (let i = 0; i < columns; i += 1) {
      sum += (bytes[r * columns + i] as number) * (weights[i] as number);
    }
    return sum / 255 + bias;
  });
}

/** The threshold with the best accuracy on these predictions, and that accuracy. */
export function bestThreshold(predictions: Vector, targets: Vector): { threshold: number; accuracy: number } {
  const order = predictions.map((prediction, i) => ({ prediction, target: targets[i] }));
  order.sort((a, b) => a.prediction - b.prediction);
  let right = order.filter(({ target }) => target === 1).length;
  let best = { threshold: Number.NEGATIVE_INFINITY, right };
  for (const [i, { prediction, target }] of order.entries()) {
    right += target === 1 ? -1 : 1;
    const next = order[i + 1]?.prediction ?? Number.POSITIVE_INFINITY;
    if (next !== prediction && right > best.right) {
      best = { threshold: (prediction + next) / 2, right };
    }
  }
  return { threshold: best.threshold, accuracy: best.right / order.length };
}

/** Well-trained parameters that aim at 0 and 1: the threshold is 0.5. */
export function trainedOnSquaredError({ images, targets }: ThreesAndSevens): Params {
  return train(toMatrix(images), targets, normalGenerator(1));
}

/** Well-trained parameters that go through the sigmoid (logistic regression): the threshold is 0. */
export function trainedThroughSigmoid({ images, targets }: ThreesAndSevens): Params {
  const rows = toMatrix(images);
  const weights = new Array<number>(images.columns).fill(0);
  let bias = 0;
  const rate = 0.02;
  for (let epoch = 0; epoch < 10; epoch += 1) {
    for (const [r, row] of rows.entries()) {
      const error =
        sigmoid(row.reduce((sum, x, i) => sum + x * (weights[i] as number), bias)) - (targets[r] as number);
      for (const [i, x] of row.entries()) {
        weights[i] = (weights[i] as number) - rate * error * x;
      }
      bias -= rate * error;
    }
  }
  return { weights, bias };
}
