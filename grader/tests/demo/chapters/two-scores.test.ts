import { expect, it } from 'vitest';
import {
  learnOnce,
  type Model,
  type Pixels,
  pixelsOf,
  type Score,
  scoresOf,
  shareRight,
  startFrom,
} from '../../../demo/chapters/two-scores.ts';
import { DIGITS } from '../small-course.ts';

const SCORES: readonly Score[] = ['product', 'distance'];

const images: Pixels = {
  rows: 2,
  columns: 3,
  ink: Float64Array.from([0.2, 1, 0, 0.7, 0, 0.4]),
  targets: [1, 0],
};
const modelOf = (weights: readonly number[], bias: number): Model => ({
  weights: Float64Array.from(weights),
  bias,
});

it('adds up products, or takes off distances', () => {
  const model = modelOf([0.5, -2, 1], 10);
  expect(scoresOf('product', model, images)).toEqual([10 + 0.1 - 2, 10 + 0.35 + 0.4]);
  expect(scoresOf('distance', model, images)[0]).toBeCloseTo(10 - 0.3 - 3 - 1);
});

it.each(SCORES)('starts with half of the images on either side: %s', (score) => {
  const all = scoresOf(score, startFrom(score, [0.5, -2, 1], images), images);
  expect((all[0] as number) + (all[1] as number)).toBeCloseTo(0);
});

it.each(SCORES)('steps along the derivative of the logistic loss: %s', async (score) => {
  const start = () => modelOf([0.5, -2, 0.9], 0.3);
  const loss = (model: Model) =>
    scoresOf(score, model, images).reduce(
      (sum, vote, i) => sum + Math.log(1 + Math.exp(images.targets[i] === 1 ? -vote : vote)),
      0,
    ) / images.rows;
  const stepped = start();
  await learnOnce(score, stepped, images, 1);
  const h = 1e-6;
  for (const i of [0, 1, 2]) {
    const [up, down] = [start(), start()];
    up.weights[i] = (up.weights[i] as number) + h;
    down.weights[i] = (down.weights[i] as number) - h;
    const slope = (loss(up) - loss(down)) / (2 * h);
    expect((start().weights[i] as number) - (stepped.weights[i] as number)).toBeCloseTo(slope, 6);
  }
  const [up, down] = [modelOf([0.5, -2, 0.9], 0.3 + h), modelOf([0.5, -2, 0.9], 0.3 - h)];
  expect(0.3 - stepped.bias).toBeCloseTo((loss(up) - loss(down)) / (2 * h), 6);
});

it('counts those on the right side', () => {
  expect(shareRight([1, -1, 2, -3], [1, 0, 0, 1])).toBe(0.5);
});

it('takes the first images, and no more than there are', () => {
  expect(pixelsOf(DIGITS.train, 7)).toMatchObject({ rows: 7, columns: 4 });
  expect(pixelsOf(DIGITS.train, 7).ink).toHaveLength(28);
  expect(pixelsOf(DIGITS.train, 7).ink[3]).toBeCloseTo(9 / 255);
  expect(pixelsOf(DIGITS.train).targets).toHaveLength(30);
});
