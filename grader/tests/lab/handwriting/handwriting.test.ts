import { expect, test } from 'vitest';
import { firstImages, readDigits } from '../../../../data/digits.ts';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { openReference } from '../../../kit/student.ts';
import { drawnAndPrepared, hands } from '../../../lab/handwriting/hands.ts';
import { readHandwriting } from '../../../lab/handwriting/read-handwriting.ts';
import { redraw } from '../../../lab/handwriting/redraw.ts';

const STILL = { scale: 1, right: 0, down: 0, thicker: 0 };
const DIGITS = readDigits();
const IMAGE = DIGITS.test.images.bytes.subarray(0, 784);

function inkOf({ bytes }: { readonly bytes: ArrayLike<number> }): number {
  return Array.from(bytes).reduce((sum, ink) => sum + ink, 0);
}

/** From the first ink to the last, in both directions. */
function boxOf({ width, bytes }: { readonly width: number; readonly bytes: ArrayLike<number> }) {
  const inked = Array.from(bytes).flatMap((ink, i) => (ink > 100 ? [i] : []));
  const [xs, ys] = [inked.map((i) => i % width), inked.map((i) => Math.floor(i / width))];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test('an image drawn anew is moved, larger or smaller, thicker or thinner, as was asked', () => {
  const still = redraw(IMAGE, STILL);
  const [box, moved] = [boxOf(still), boxOf(redraw(IMAGE, { ...STILL, right: 3, down: -2 }))];
  expect(moved).toEqual({
    left: box.left + 6,
    right: box.right + 6,
    top: box.top - 4,
    bottom: box.bottom - 4,
  });
  const half = boxOf(redraw(IMAGE, { ...STILL, scale: 0.5 }));
  expect((half.right - half.left) / (box.right - box.left)).toBeCloseTo(0.5, 0);
  expect(inkOf(redraw(IMAGE, { ...STILL, thicker: 0.8 }))).toBeGreaterThan(1.2 * inkOf(still));
  expect(inkOf(redraw(IMAGE, { ...STILL, thicker: -0.5 }))).toBeLessThan(0.85 * inkOf(still));
});

test('the reference reads images that were drawn anew, in every way', async () => {
  const student = openReference(loadCatalogue());
  const judged = firstImages(DIGITS.test, 100);
  const batches = new Map(
    Object.entries(hands(1)).map(([name, hand]) => [name, drawnAndPrepared(judged, hand)]),
  );
  try {
    const shares = await readHandwriting(student, firstImages(DIGITS.train, 600), batches, judged.targets);
    expect([...shares.keys()]).toEqual(Object.keys(hands(1)));
    for (const [name, share] of shares) {
      expect(share, name).toBeGreaterThanOrEqual(0.94);
    }
  } finally {
    await student.session.close();
  }
});
