import { describe, expect, test } from 'vitest';
import { readDigits } from '../../../data/digits.ts';
import { chanceFrom } from '../../../data/draw/chance.ts';
import { drawDigits } from '../../../data/draw/digits.ts';
import { curve, ink, type Point, SIDE } from '../../../data/draw/pen.ts';

const { train: trainSet, test: testSet } = drawDigits();

describe('drawDigits', () => {
  test('draws the very pixels that come with the kit', () => {
    const stored = readDigits();
    for (const [drawn, { images, targets }] of [
      [trainSet, stored.train],
      [testSet, stored.test],
    ] as const) {
      expect(Buffer.compare(drawn.images.bytes, images.bytes)).toBe(0);
      expect(Array.from(drawn.labels, (label) => (label === 3 ? 1 : 0))).toEqual(targets);
    }
  });

  test('draws no image twice', () => {
    const seen = new Set<string>();
    for (const { images } of [trainSet, testSet]) {
      for (let i = 0; i < images.count; i += 1) {
        seen.add(Buffer.from(images.bytes.subarray(i * 784, (i + 1) * 784)).toString('base64'));
      }
    }
    expect(seen.size).toBe(2500);
  });

  test('mixes 3s and 7s, about as many of each', () => {
    for (const { labels } of [trainSet, testSet]) {
      const threes = labels.filter((label) => label === 3).length;
      expect(threes / labels.length).toBeGreaterThan(0.45);
      expect(threes / labels.length).toBeLessThan(0.55);
      const changes = labels.filter((label, i) => i > 0 && label !== labels[i - 1]).length;
      expect(changes / labels.length).toBeGreaterThan(0.4);
    }
  });
});

describe('the pen', () => {
  const dot: Point = [10.5, 20.5];

  test('leaves full ink in the middle, and paper beyond the edge', () => {
    const image = ink([[dot, dot]], [2, 2], 1);
    const at = (x: number, y: number) => image[y * SIDE + x];
    expect([at(10, 20), at(11, 20), at(12, 20), at(13, 20)]).toEqual([255, 255, 128, 0]);
    expect(at(20, 10)).toBe(0);
  });

  test('stays on the paper', () => {
    const image = ink(
      [
        [
          [-3, 5],
          [40, 5],
        ],
      ],
      [1, 1],
      1,
    );
    expect(image).toHaveLength(784);
    expect(Array.from(image.subarray(5 * SIDE, 6 * SIDE))).toEqual(new Array(SIDE).fill(255));
  });

  test('draws a curve from the first point to the last, and through a corner', () => {
    const corner: Point = [4, 0];
    const points = curve([[0, 0], corner, corner, [4, 4]]);
    expect(points[0]).toEqual([0, 0]);
    expect(points.at(-1)).toEqual([4, 4]);
    expect(points).toContainEqual(corner);
    expect(curve([[0, 0], corner, [4, 4]])).not.toContainEqual(corner);
  });
});

describe('chanceFrom', () => {
  test('gives the same numbers for the same seed, and others for another', () => {
    const draws = (seed: number) => Array.from({ length: 5 }, chanceFrom(seed).unit);
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
  });

  test('draws uniform numbers from 0 to 1, and roughly normal ones around 0', () => {
    const chance = chanceFrom(1);
    const mean = (numbers: number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
    const units = Array.from({ length: 20_000 }, () => chance.unit());
    expect(Math.min(...units)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...units)).toBeLessThan(1);
    expect(mean(units)).toBeCloseTo(0.5, 1);
    const bells = Array.from({ length: 20_000 }, () => chance.bell());
    expect(mean(bells)).toBeCloseTo(0, 1);
    expect(mean(bells.map((x) => x * x))).toBeCloseTo(1, 1);
    expect(Math.max(...bells)).toBeGreaterThan(2);
  });
});
