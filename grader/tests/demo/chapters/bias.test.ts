import { expect, it } from 'vitest';
import { bagPrices, imageVotes } from '../../../demo/chapters/bias.ts';
import { smallCourse } from '../small-course.ts';

it('cannot explain the bag without a bias, and explains it with one', async () => {
  const { without, learned } = await bagPrices(smallCourse().material);
  expect(without.predictions).toEqual([8, 4, 0]);
  expect(without.loss).toBeCloseTo(1 / 3);
  expect(learned.loss).toBeLessThan(1e-7);
  expect(learned.params.bias).toBeCloseTo(1, 2);
});

it('is the best that there is without a bias', async () => {
  const { without } = await bagPrices(smallCourse().material);
  const lossAt = (apple: number, pear: number) =>
    ((3 * apple + 2 * pear - 8) ** 2 + (apple + pear - 4) ** 2 + 1) / 3;
  for (const [apple, pear] of [
    [0.01, 4],
    [-0.01, 4],
    [0, 4.01],
    [0, 3.99],
    [1, 2],
  ] as const) {
    expect(lossAt(apple, pear)).toBeGreaterThan(without.loss);
  }
});

it('says 0 of an empty image without a bias, and the bias with one', async () => {
  const train = () => ({ weights: [1, -1, 3, 0], bias: 0.25 });
  const { blank, lines, bias } = await imageVotes(smallCourse({ train }).material);
  expect(blank).toEqual([0, 0, 0.25]);
  expect(bias).toBe(0.25);
  expect((lines[1] as number) - (lines[0] as number)).toBe(0.25);
});

it('slides the line over the votes', async () => {
  // Votes of 1 for threes and -1 for sevens, and isThree draws its line at 0.5.
  const train = () => ({ weights: [1, -1, 0, 0], bias: 0.25 });
  const { slid, votes, lines } = await imageVotes(smallCourse({ train }).material);
  expect(new Set(votes)).toEqual(new Set([1, -1]));
  expect(lines).toEqual([0.25, 0.5]);
  expect(slid.map((one) => one.bias)).toEqual([-0.75, -0.25, 0, 0.25, 0.75, 1.25]);
  expect(slid.map((one) => one.accuracy)).toEqual([0.5, 1, 1, 1, 1, 1]);
});
