import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDigits } from '../../../../data/digits.ts';
import { prepareDrawing } from '../../../../data/prepare-drawing.ts';
import {
  AS_THEY_ARE,
  carried,
  lessonBatches,
  lessonDigits,
  PREPARED,
  packImages,
} from '../../../demo/page/lesson-images.ts';

const digits = lessonDigits(readDigits());

test('the batches hold every image once, in order, and all of them prepared as a drawing is', () => {
  const batches = lessonBatches(digits, 300);
  const names = Object.keys(batches).filter((name) => name.startsWith('batch-'));
  expect(names).toHaveLength(7);
  const all = Buffer.concat(names.map((name) => batches[name]?.bytes as Uint8Array));
  expect(all.equals(Buffer.from(digits.train.images.bytes))).toBe(true);
  expect(batches[AS_THEY_ARE]).toEqual(digits.train.images);
  const [image, prepared] = [digits.train.images, batches[PREPARED]].map((batch) =>
    batch?.bytes.subarray(784, 1568),
  );
  expect(prepared).toEqual(prepareDrawing({ width: 28, height: 28, bytes: image as Uint8Array }));
});

test('packed images are the first of the train images, with a target each', () => {
  const { packed, targets } = packImages(carried(digits.train));
  const bytes = gunzipSync(Buffer.from(packed, 'base64'));
  expect(bytes.length).toBe(targets.length * 784);
  expect(bytes.equals(Buffer.from(digits.train.images.bytes.subarray(0, bytes.length)))).toBe(true);
  expect(targets).toBe(digits.train.targets.slice(0, targets.length).join(''));
});
