import { describe, expect, test } from 'vitest';
import { averageImages, nearerToThree } from '../../../data/average-images.ts';
import { readDigits, toMatrix } from '../../../data/digits.ts';
import { chanceFrom } from '../../../data/draw/chance.ts';
import { accuracy, isThree, train } from '../../../solutions/06-three-or-seven.ts';
import { logisticAccuracy } from './logistic.ts';

const { train: trainSet, test: testSet } = readDigits();
const learnRows = toMatrix(trainSet.images);
const judgeRows = toMatrix(testSet.images);

describe('the drawn digits separate learning from not learning', () => {
  test('comparing with average images is right on less than 93%', () => {
    const decisions = nearerToThree(testSet.images, averageImages(trainSet));
    expect(accuracy(decisions, testSet.targets)).toBeLessThan(0.93);
    expect(accuracy(decisions, testSet.targets)).toBeGreaterThan(0.8);
  });

  test.each([1, 2, 3, 4])('the reference is right on 97% or more, with seed %i', (seed) => {
    const params = train(learnRows, trainSet.targets, chanceFrom(seed).bell);
    expect(accuracy(isThree(judgeRows, params), testSet.targets)).toBeGreaterThanOrEqual(0.97);
  });

  test('so is logistic regression', () => {
    expect(logisticAccuracy(learnRows, trainSet.targets, judgeRows, testSet.targets)).toBeGreaterThanOrEqual(
      0.97,
    );
  });
});

test('averageImages is the mean of each pixel; the nearer one is found by absolute differences', () => {
  const images = { rows: 3, columns: 2, bytes: Uint8Array.of(0, 20, 20, 0, 40, 50) };
  const averages = averageImages({ images, targets: [1, 1, 0] });
  expect(averages).toEqual({ three: [10, 10], seven: [40, 50] });
  // (80, 10) is 70 from the three and 40 + 40 from the seven; by squares, the seven would be nearer.
  const asked = { rows: 2, columns: 2, bytes: Uint8Array.of(80, 10, 40, 45) };
  expect(nearerToThree(asked, averages)).toEqual([true, false]);
});
