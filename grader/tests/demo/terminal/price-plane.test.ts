import { expect, it } from 'vitest';
import { pricePlane, shareAPlace } from '../../../demo/terminal/price-plane.ts';
import { PLAIN } from '../../report/builders.ts';

const plane = (...args: Parameters<typeof pricePlane> extends [infer A, infer B, unknown] ? [A, B] : never) =>
  pricePlane(args[0], args[1], PLAIN);

/** The sign at some prices; upwards a line is half a cent, and to the right a column an eighth. */
const at = (lines: readonly string[], apple: number, pear: number) =>
  lines[1 + Math.round((5 - pear) * 2)]?.[8 + Math.round((apple + 1) * 8)];

it('draws the prices at which a basket costs its total', () => {
  const lines = plane([{ basket: [3, 2], total: 7, sign: '.' }], []);
  for (const [apple, pear] of [
    [-1, 5],
    [1, 2],
    [3, -1],
  ] as const) {
    expect(at(lines, apple, pear)).toBe('.');
  }
  expect(at(lines, 0, 0)).toBe(' ');
});

it('marks prices on top of lines, and leaves out what is outside', () => {
  const lines = plane(
    [{ basket: [1, 1], total: 3, sign: '+' }],
    [
      { prices: [1, 2], sign: 'X' },
      { prices: [50, 90], sign: 'Y' },
      { prices: [Number.NaN, 1], sign: 'Z' },
    ],
  );
  expect(at(lines, 1, 2)).toBe('X');
  expect(lines.join('')).not.toMatch(/[YZ]/);
});

it('knows which prices it draws in one place', () => {
  expect(shareAPlace([1, 2], [1.06, 1.91])).toBe(true);
  expect(shareAPlace([1, 2], [1.1, 2])).toBe(false);
  expect(shareAPlace([1, 2], [1, 2.3])).toBe(false);
});
