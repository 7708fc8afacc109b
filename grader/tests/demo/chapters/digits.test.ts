import { expect, it } from 'vitest';
import { accuracies, learned, stillWrong } from '../../../demo/chapters/digits.ts';
import { NoAnswer } from '../../../demo/functions.ts';
import type { Params } from '../../../model/values.ts';
import type { Version } from '../in-process.ts';
import { smallCourse } from '../small-course.ts';

const left: Params = { weights: [1, -1, 3, 0], bias: 0 };

it('tells 3s from 7s with what was learned, next to a coin and to no learning', async () => {
  const seen = await accuracies(smallCourse({ train: () => left }).material);
  expect(seen).toMatchObject({ testImages: 10, coin: 0.5, nearerAverage: 1 });
  expect(seen.trained).toEqual([
    { images: 20, accuracy: 1 },
    { images: 30, accuracy: 1 },
  ]);
  expect(seen.randomGuesses.count).toBe(20);
});

it('shows what the weights look for', async () => {
  const seen = await learned(smallCourse({ train: () => left }).material);
  expect(seen.trainImages).toBe(30);
  expect(await stillWrong(smallCourse({ train: () => left }).material)).toMatchObject({
    wrong: [],
    wrongCount: 0,
  });
  // The third pixel is blank in all images, and the fourth the same in all.
  expect(seen.learned.map((value) => value.toFixed(3))).toEqual(['1.000', '-1.000', '0.000', '0.000']);
});

it('shows three of those that were wrong', async () => {
  const everThree: Params = { weights: [0, 0, 0, 0], bias: 9 };
  const seen = await stillWrong(smallCourse({ train: () => everThree }).material);
  expect(seen.wrongCount).toBe(5);
  expect(seen.wrong.map(({ is }) => is)).toEqual([7, 7, 7]);
  expect(seen.wrong[0]?.pixels).toEqual([0, 1, 0, 9 / 255]);
});

it('leaves out what could not be learned from few images', async () => {
  const needsMany: Version = ({ args }, right) => ((args[1] as number[]).length < 30 ? null : right());
  const { trained } = await accuracies(smallCourse({ train: needsMany }).material);
  expect(trained.map(({ images }) => images)).toEqual([30]);
});

it('leaves out few images from which it learned no numbers', async () => {
  const averageOfNoSteps: Version = ({ args }) =>
    (args[1] as number[]).length < 30 ? { weights: left.weights.map(() => Number.NaN), bias: 0 } : left;
  const { trained } = await accuracies(smallCourse({ train: averageOfNoSteps }).material);
  expect(trained).toEqual([{ images: 30, accuracy: 1 }]);
});

it.each<[string, Params]>([
  ['a weight that is no number', { ...left, weights: [1, Number.NaN, 3, 0] }],
  ['an infinite weight', { ...left, weights: [1, -1, 3, Number.NEGATIVE_INFINITY] }],
  ['a bias that is no number', { ...left, bias: Number.NaN }],
  ['weights whose sum is infinite', { ...left, weights: [1e308, 1e308, 0, 0] }],
])('takes no %s from train', async (_, params) => {
  await expect(smallCourse({ train: () => params }).material.trained()).rejects.toThrow(NoAnswer);
});

it.each<[string, Readonly<Record<string, Version>>]>([
  ['weights', { train: () => ({ weights: [1], bias: 0 }) }],
  ['decisions', { isThree: () => [true] }],
  ['shares', { accuracy: () => 7 }],
])('takes no other %s than there should be', async (_, versions) => {
  const { material } = smallCourse(versions);
  await expect(accuracies(material)).rejects.toThrow(NoAnswer);
});

it('trains once for all chapters, and again if the reference takes over', async () => {
  const { material, asked } = smallCourse({ train: () => left });
  await Promise.all([material.trained(), material.trained()]);
  expect(asked.filter((call) => call.function === 'train')).toHaveLength(1);
  expect(await material.trained()).toEqual(left);
  material.functions.useReference('06-three-or-seven');
  expect(await material.trained()).not.toEqual(left);
});
