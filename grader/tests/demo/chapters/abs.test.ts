import { expect, it } from 'vitest';
import { pixelVotes, RATES, race } from '../../../demo/chapters/abs.ts';
import { smallCourse } from '../small-course.ts';

it('lets both learn, from the same start and at the same rates', async () => {
  const { runs, rates, trainImages, testImages } = await race(smallCourse().material);
  expect(rates).toEqual(RATES);
  expect([trainImages, testImages]).toEqual([30, 10]);
  expect(runs.map(({ score }) => score)).toEqual(['product', 'distance']);
  for (const { accuracies, before } of runs) {
    // Half of the images are on either side of the line, and only luck decides which.
    expect([0, 0.5, 1]).toContain(before);
    expect(accuracies).toHaveLength(RATES.length);
  }
  expect(Math.max(...runs[0].accuracies)).toBe(1);
});

it('asks the pixels of a seven, with ink and without', async () => {
  const { pixels, chosen } = await pixelVotes(smallCourse().material);
  expect(pixels.map(({ ink }) => ink)).toEqual([0, 1, 0, expect.closeTo(9 / 255, 6)]);
  expect(chosen.some(({ ink }) => ink === 0)).toBe(true);
  expect(chosen).toContainEqual(pixels[1]);
  expect(chosen).not.toContainEqual(pixels[3]);
});

it('ends if the reader leaves', async () => {
  const { material, abort } = smallCourse();
  abort.abort();
  await expect(race(material)).rejects.toThrow('aborted');
});
