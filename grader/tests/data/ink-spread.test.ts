import { expect, it } from 'vitest';
import { inkSpread } from '../../../data/ink-spread.ts';

it('is the standard deviation of each pixel, and 0 if nothing differs', () => {
  const bytes = Uint8Array.from([0, 255, 0, 0, 255, 255, 0, 255, 51, 0, 255, 204]);
  const spread = inkSpread({ rows: 4, columns: 3, bytes });
  // Column by column: 0 0 0 0, then 1 1 1 1, then 0 1 0.2 0.8, whose mean is 0.5.
  const last = Math.sqrt((0.5 ** 2 + 0.5 ** 2 + 0.3 ** 2 + 0.3 ** 2) / 4);
  expect(spread.map((value) => value.toFixed(6))).toEqual(['0.000000', '0.000000', last.toFixed(6)]);
});
