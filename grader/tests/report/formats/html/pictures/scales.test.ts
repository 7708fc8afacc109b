import { expect, test } from 'vitest';
import { countScale, logScale } from '../../../../../report/formats/html/pictures/scales.ts';

test('ten times as much is one stretch further, up to the ends', () => {
  const at = logScale([0.01, 100], [200, 0]);
  expect([0.01, 0.1, 1, 10, 100].map((value) => Math.round(at(value)))).toEqual([200, 150, 100, 50, 0]);
  expect([at(0), at(1e9)]).toEqual([200, 0]);
});

test('very far apart, too', () => {
  const at = logScale([1e-4, 1e300], [304, 0]);
  expect(at(1)).toBeCloseTo(300);
});

test('counts begin at 0', () => {
  const at = countScale(9, [10, 110]);
  expect([at(0), at(9)]).toEqual([10, 110]);
  expect(at(1) - at(0)).toBeGreaterThan(at(9) - at(8));
});
