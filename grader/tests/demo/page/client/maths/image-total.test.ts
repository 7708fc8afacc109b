import { expect, test } from 'vitest';
import { imageTotal, meanTotal } from '../../../../../demo/page/client/maths/image-total.ts';
import { imagesOf } from '../../../../../demo/page/client/maths/images.ts';

const INK = Float32Array.from([1, 0, 0.5]);
const WEIGHTS = [2, 3, -1];

test('a product above its line says 3, a distance below it', () => {
  expect(imageTotal('product', INK, WEIGHTS, 1)).toEqual({ total: 1.5, line: 1, says: 3 });
  expect(imageTotal('product', INK, WEIGHTS, 1.5).says).toBe(7);
  expect(imageTotal('distance', INK, WEIGHTS, 6)).toEqual({ total: 5.5, line: 6, says: 3 });
  expect(imageTotal('distance', INK, WEIGHTS, 5).says).toBe(7);
});

test('the mean total is that of all images', () => {
  const images = imagesOf([255, 0, 0, 0, 0, 255], 3, [1, 0]);
  expect(meanTotal('product', images, WEIGHTS)).toBeCloseTo((2 - 1) / 2, 9);
  expect(meanTotal('distance', images, WEIGHTS)).toBeCloseTo((1 + 3 + 1 + 2 + 3 + 2) / 2, 9);
});
