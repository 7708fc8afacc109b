import { expect, it } from 'vitest';
import { nudges, twoWalks } from '../../../demo/chapters/accuracy.ts';
import { smallCourse } from '../small-course.ts';

it('moves one weight: the loss answers every time', async () => {
  const { hairs, strides, images } = await nudges(smallCourse().material);
  expect(images).toBe(10);
  expect(hairs.map(({ by }) => by)).toEqual([-2, -1, 0, 1, 2].map((steps) => steps * 0.00001));
  for (const moved of [hairs, strides]) {
    expect(new Set(moved.map(({ loss }) => loss)).size).toBe(moved.length);
  }
  expect(new Set(hairs.map(({ accuracy }) => accuracy)).size).toBe(1);
});

it('walks down the loss, and stands still on the stairs', async () => {
  const { slopes, loss, accuracy } = await twoWalks(smallCourse().material);
  expect(slopes.accuracy).toBe(0);
  // The third pixel is blank in all images, and what the fourth does for one kind it undoes for the other.
  expect(slopes.loss).toBe(2);
  expect(loss.map(({ steps }) => steps)).toEqual([0, 1, 10, 100]);
  const losses = loss.map((one) => one.loss);
  expect(losses).toEqual([...losses].sort((a, b) => b - a));
  expect(loss.at(-1)?.accuracy).toBe(1);
  expect(new Set(accuracy.map((one) => one.accuracy)).size).toBe(1);
});

it('ends if the reader leaves', async () => {
  const { material, abort } = smallCourse();
  abort.abort();
  await expect(twoWalks(material)).rejects.toThrow('aborted');
});
