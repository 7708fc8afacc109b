import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictText } from '../../../../../demo/page/client/view/verdict-text.ts';

test('adds the votes up, and says where the sum lies', () => {
  const votes = Float64Array.from([0.4, 0.26, -0.2]);
  expect(verdictText(votes, 0.02, 0.5)).toBe(
    '0.66 (for a 3) − 0.20 (for a 7) + 0.02 (bias) = 0.48, just under the 0.5 that a 3 needs.',
  );
  expect(verdictText(votes, -0.1, 0)).toBe(
    '0.66 (for a 3) − 0.20 (for a 7) − 0.10 (bias) = 0.36, above the 0 that a 3 needs.',
  );
});

test('what is shown adds up, and lies on the side that it names', () => {
  const part = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(part, part, fc.double({ min: -1, max: 1, noNaN: true }), (up, down, bias) => {
      const sum = up - down + bias;
      fc.pre(Math.abs(sum - 0.5) > 1e-3);
      const text = verdictText(Float64Array.from([up, -down]), bias, 0.5).replaceAll('−', '-');
      const [, three, minus, sign, added, total, side] =
        /^(-?[\d.]+) .* - ([\d.]+) .* ([-+]) ([\d.]+) .* = (-?[\d.]+), (?:just )?(\w+)/.exec(
          text,
        ) as unknown as string[];
      expect(Number(three) - Number(minus) + Number(`${sign}${added}`)).toBeCloseTo(Number(total), 9);
      expect(Number(three)).toBeCloseTo(up, 1);
      expect(side).toBe(Number(total) > 0.5 ? 'above' : 'under');
      expect(side).toBe(sum > 0.5 ? 'above' : 'under');
    }),
  );
});
