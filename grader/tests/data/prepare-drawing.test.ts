import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Grey, prepareDrawing } from '../../../data/prepare-drawing.ts';

const SIDE = 28;

/** A bar with a foot, drawn with its corner at a place, and so many times as large. */
function drawn(left: number, top: number, times: number, size = 200): Grey {
  const bytes = new Uint8Array(size * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [u, v] = [(x - left) / times, (y - top) / times];
      const isInk = (u >= 0 && u < 4 && v >= 0 && v < 30) || (u >= 0 && u < 16 && v >= 26 && v < 30);
      bytes[y * size + x] = isInk ? 255 : 0;
    }
  }
  return { width: size, height: size, bytes };
}

function extentOf(image: Uint8Array) {
  const inked = [...image.keys()].filter((i) => (image[i] as number) > 40);
  const [xs, ys] = [inked.map((i) => i % SIDE), inked.map((i) => Math.floor(i / SIDE))];
  return { width: Math.max(...xs) - Math.min(...xs) + 1, height: Math.max(...ys) - Math.min(...ys) + 1 };
}

function centreOf(image: Uint8Array): readonly [number, number] {
  const mass = image.reduce((sum, ink) => sum + ink, 0);
  const mean = (at: (i: number) => number) =>
    image.reduce((sum, ink, i) => sum + (ink / mass) * (at(i) + 0.5), 0);
  return [mean((i) => i % SIDE), mean((i) => Math.floor(i / SIDE))];
}

test('the centre of mass is in the middle, and the longer side is 20 pixels', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 0, max: 80 }),
      fc.double({ min: 1.5, max: 3.9, noNaN: true }),
      (left, top, times) => {
        const image = prepareDrawing(drawn(left, top, times)) as Uint8Array;
        const [x, y] = centreOf(image);
        expect(Math.abs(x - 14)).toBeLessThan(0.5);
        expect(Math.abs(y - 14)).toBeLessThan(0.5);
        const { width, height } = extentOf(image);
        expect([20, 21]).toContain(height);
        expect(width).toBeLessThan(13);
      },
    ),
  );
});

test('where a drawing stands makes no difference, and how large it is hardly any', () => {
  const one = prepareDrawing(drawn(10, 20, 3)) as Uint8Array;
  expect(prepareDrawing(drawn(71, 55, 3))).toEqual(one);
  const larger = prepareDrawing(drawn(10, 20, 5)) as Uint8Array;
  const apart = one.reduce((sum, ink, i) => sum + Math.abs(ink - (larger[i] as number)), 0) / 784;
  expect(apart).toBeLessThan(3);
});

test('a thin pen and a thick one leave the same amount of ink', () => {
  const inkOf = (grey: Grey) => (prepareDrawing(grey) as Uint8Array).reduce((sum, ink) => sum + ink, 0);
  const faint = drawn(10, 20, 3);
  const halved = { ...faint, bytes: Uint8Array.from(faint.bytes, (ink) => ink / 2) };
  expect(inkOf(halved) / inkOf(faint)).toBeCloseTo(1, 1);
  expect(inkOf(faint) / (90 * 255)).toBeCloseTo(1, 1);
});

test('without ink there is nothing to prepare', () => {
  expect(prepareDrawing({ width: 3, height: 3, bytes: new Uint8Array(9) })).toBe(null);
  expect(prepareDrawing({ width: 1, height: 1, bytes: [20] })).toBe(null);
});

test('a single dot, and ink along all edges, become an image too', () => {
  const dot = new Uint8Array(100);
  dot[55] = 255;
  expect(prepareDrawing({ width: 10, height: 10, bytes: dot })).toHaveLength(784);
  const full = prepareDrawing({ width: 10, height: 10, bytes: new Uint8Array(100).fill(255) }) as Uint8Array;
  expect(extentOf(full)).toEqual({ width: 20, height: 20 });
});
