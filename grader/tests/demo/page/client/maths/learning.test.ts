import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageImage, nearerAverageAccuracy } from '../../../../../demo/page/client/maths/average.ts';
import {
  chosenImages,
  type Images,
  imageAt,
  imagesOf,
} from '../../../../../demo/page/client/maths/images.ts';
import {
  meanSquaredError,
  mnistLoss,
  mnistLossStep,
  shareRight,
  votesOf,
} from '../../../../../demo/page/client/maths/linear.ts';
import { moveOneWeight, slopesWithin } from '../../../../../demo/page/client/maths/one-weight.ts';
import { distances, products, sidesOf } from '../../../../../demo/page/client/maths/pixel-votes.ts';
import { RUNNERS, randomWeights, startRace } from '../../../../../demo/page/client/maths/race.ts';
import { read } from '../../../../../demo/page/client/maths/reading.ts';
import {
  learnBatch,
  learnerFrom,
  type Score,
  scoresOf,
} from '../../../../../demo/page/client/maths/two-scores.ts';
import { placeOf, stepDownLoss, stepUpAccuracy } from '../../../../../demo/page/client/maths/walks.ts';

/** Sixty images of eight pixels: threes have ink on the left, sevens on the right, and one pixel is always blank. */
const IMAGES: Images = (() => {
  const noise = randomWeights(60 * 8, 1, 5);
  const targets = Array.from({ length: 60 }, (_, row) => row % 2);
  const bytes = Uint8Array.from(noise, (drawn, i) => {
    const [column, isThree] = [i % 8, targets[Math.floor(i / 8)] === 1];
    const base = column === 7 ? 0 : column < 4 === isThree ? 170 : 60;
    return column === 7 ? 0 : Math.max(0, Math.min(255, base + 60 * drawn));
  });
  return imagesOf(bytes, 8, targets);
})();
const MODEL = { weights: randomWeights(8, 0.5, 3), bias: 0.1 };

test('a vote is the sum of pixel * weight, plus the bias', () => {
  const images = imagesOf([255, 0, 51, 255], 2, [1, 0]);
  expect([...votesOf({ weights: [2, 3], bias: 1 }, images)]).toEqual([3, expect.closeTo(4.4, 6)]);
  expect(shareRight([3, 0.5, 4], [1, 0, 0], 0.5)).toBeCloseTo(2 / 3, 12);
  expect(meanSquaredError([33, 4], [7, 6])).toBe(340);
  expect(mnistLoss([2, -1], [1, 0])).toBeCloseTo((0.1192 + 0.2689) / 2, 3);
  expect(mnistLoss([2000, -2000], [0, 0])).toBe(0.5);
});

test('a step down the lesson’s loss goes along its measured slope', () => {
  const next = mnistLossStep(MODEL, IMAGES, 1);
  const lossOf = (weights: ArrayLike<number>, bias: number) =>
    mnistLoss(votesOf({ weights, bias }, IMAGES), IMAGES.targets);
  for (let i = 0; i < 8; i += 1) {
    const moved = (by: number) => MODEL.weights.map((weight, j) => (j === i ? weight + by : weight));
    const slope = (lossOf(moved(1e-4), 0.1) - lossOf(moved(-1e-4), 0.1)) / 2e-4;
    expect((MODEL.weights[i] as number) - (next.weights[i] as number)).toBeCloseTo(slope, 6);
  }
  const slope = (lossOf(MODEL.weights, 0.1001) - lossOf(MODEL.weights, 0.0999)) / 2e-4;
  expect(MODEL.bias - next.bias).toBeCloseTo(slope, 6);
});

test.each<Score>(['product', 'distance'])(
  'a batch of %s goes along the measured slope of the logistic loss',
  (score) => {
    const learner = learnerFrom(score, randomWeights(8, 0.4, 9), IMAGES);
    const before = { weights: [...learner.weights], bias: learner.bias };
    const lossOf = (weights: readonly number[], bias: number) => {
      const scores = scoresOf({ score, weights: Float64Array.from(weights), bias }, IMAGES);
      return (
        scores.reduce((sum, one, i) => sum + Math.log1p(Math.exp(IMAGES.targets[i] === 1 ? -one : one)), 0) /
        60
      );
    };
    learnBatch(learner, IMAGES, 0, 60, 1);
    before.weights.forEach((weight, i) => {
      const moved = (by: number) => before.weights.map((one, j) => (j === i ? one + by : one));
      const slope = (lossOf(moved(1e-6), before.bias) - lossOf(moved(-1e-6), before.bias)) / 2e-6;
      expect(weight - (learner.weights[i] as number)).toBeCloseTo(slope, 4);
    });
    const slope =
      (lossOf(before.weights, before.bias + 1e-6) - lossOf(before.weights, before.bias - 1e-6)) / 2e-6;
    expect(before.bias - learner.bias).toBeCloseTo(slope, 4);
  },
);

test('a score adds up products, or takes off distances', () => {
  const images = imagesOf([51, 255, 0], 3, [1]);
  const scoreOf = (score: Score) =>
    scoresOf({ score, weights: Float64Array.from([0.5, -2, 1]), bias: 10 }, images)[0];
  expect(scoreOf('product')).toBeCloseTo(10 + 0.1 - 2, 6);
  expect(scoreOf('distance')).toBeCloseTo(10 - 0.3 - 3 - 1, 6);
});

test('a learner starts with half of its scores on either side of 0', () => {
  for (const score of ['product', 'distance'] as const) {
    const scores = scoresOf(learnerFrom(score, MODEL.weights, IMAGES), IMAGES);
    expect(scores.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
  }
});

test('in a race all learn equally often, and their accuracy is taken after each epoch', () => {
  const race = startRace({ train: IMAGES, test: IMAGES, rate: 0.1, epochs: 3, start: MODEL.weights });
  let steps = 1;
  while (race.step()) {
    steps += 1;
  }
  // 60 images are two batches.
  expect(steps).toBe(3 * 2 * RUNNERS.length);
  for (const runner of RUNNERS) {
    expect(race.accuracies[runner]).toHaveLength(4);
  }
  expect(race.accuracies.multiply.at(-1)).toBeGreaterThan(race.accuracies.multiply[0] as number);
  expect(race.step()).toBe(false);
});

test('the average images tell the two apart, and learn nothing', () => {
  const three = averageImage(IMAGES, 1);
  const first = [...Array(60).keys()].filter((row) => IMAGES.targets[row] === 1);
  const mean = first.reduce((sum, row) => sum + (imageAt(IMAGES, row)[0] as number), 0) / first.length;
  expect(three[0]).toBeCloseTo(mean, 6);
  expect(nearerAverageAccuracy(IMAGES, IMAGES)).toBeGreaterThan(0.95);
});

test('a product takes sides where there is ink; a distance only adds, also where there is none', () => {
  const [ink, weights] = [
    [0, 0, 1, 0.5, 0.3],
    [2, -2, 2, -2, 0.3],
  ];
  expect([...products(ink, weights)]).toEqual([0, -0, 2, -1, expect.closeTo(0.09, 9)]);
  expect([...distances(ink, weights)]).toEqual([2, 2, 1, 2.5, 0]);
  expect(sidesOf(ink, weights)).toEqual({
    product: { for: 2, against: 1, silent: 2 },
    distance: { adding: 4, addingWithoutInk: 2, silent: 1 },
  });
});

test('moving one weight is as if it had been there from the start', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7 }), fc.double({ min: -3, max: 3, noNaN: true }), (pixel, by) => {
      const weights = MODEL.weights.map((weight, i) => (i === pixel ? weight + by : weight));
      const there = placeOf({ weights, bias: MODEL.bias }, IMAGES);
      const [moved] = moveOneWeight(MODEL, IMAGES, pixel, [by]);
      expect(moved).toEqual({ by, loss: expect.closeTo(there.loss, 9), accuracy: there.accuracy });
    }),
  );
});

test('a hair changes the loss wherever there is ink, and no accuracy', () => {
  expect(slopesWithin(MODEL, IMAGES, 1e-6)).toEqual({ loss: 8, accuracy: 0 });
  expect(slopesWithin(MODEL, IMAGES, 10).accuracy).toBeGreaterThan(0);
});

test('a walk up accuracy stands still on a level, and a walk down the loss does not', () => {
  const start = placeOf(MODEL, IMAGES);
  expect(stepUpAccuracy(start, IMAGES, 1, 1e-6)).toBe(start);
  expect(stepDownLoss(start, IMAGES, 1).loss).toBeLessThan(start.loss);
  // Where a hair is as long as a stride, it sees steps.
  expect(stepUpAccuracy(start, IMAGES, 1, 1)).not.toBe(start);
});

test('a reading is the vote and its side; near the line it is not sure', () => {
  const reader = { weights: [2, -2], bias: 0.1, threshold: 0.5, unsure: 0.2 };
  expect(read(reader, [1, 0])).toMatchObject({ says: 3, isSure: true, vote: 2.1 });
  expect(read(reader, [0, 1])).toMatchObject({ says: 7, isSure: true });
  expect(read(reader, [0.25, 0])).toMatchObject({ says: 3, isSure: false });
  expect(read(reader, [0.2, 0])).toMatchObject({ says: 7, isSure: false, vote: 0.5 });
});

test('chosen images come in the order that was asked for', () => {
  const chosen = chosenImages(IMAGES, [5, 2]);
  expect([...imageAt(chosen, 0)]).toEqual([...imageAt(IMAGES, 5)]);
  expect(chosen.targets).toEqual([IMAGES.targets[5], IMAGES.targets[2]]);
});
