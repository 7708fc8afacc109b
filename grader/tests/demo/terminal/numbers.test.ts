import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedLoss, LOSS_WIDTH, percent, price } from '../../../demo/terminal/numbers.ts';

describe('a price', () => {
  it('has two decimals, and no minus before 0', () => {
    expect([1, -0.571, -0.001, 0, 45.006].map(price)).toEqual(['1.00', '-0.57', '0.00', '0.00', '45.01']);
  });

  it('stays short, however wild', () => {
    expect(price(-1e300)).toBe('wild');
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(price(value).length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('a loss', () => {
  it('shows two significant digits, with the point in the same column', () => {
    expect(
      [265.666, 2.977, 0.6399, 0.0141, 3.5e-6, 9.98e-9].map((loss) => alignedLoss(loss).trimEnd()),
    ).toEqual(['265.67', '  2.98', '  0.64', '  0.014', '  0.0000035', '  0.00000001']);
  });

  it('always has the same width', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 999, noNaN: true }), (loss) => {
        expect(alignedLoss(loss)).toHaveLength(LOSS_WIDTH);
        expect(alignedLoss(loss).slice(0, 4)).toMatch(/^ *\d+(\.| )$/);
      }),
    );
  });
});

it('a percentage has one decimal', () => {
  expect([0, 0.8964, 1].map(percent)).toEqual(['0.0%', '89.6%', '100.0%']);
});
