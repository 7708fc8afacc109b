import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WALL_FACTOR } from '../../../sandbox/limits.ts';
import { TimeBudget } from '../../../sandbox/process/time-budget.ts';

function spent(computing: number, wall: number, slowness = 1): boolean {
  const account = new TimeBudget('call', 100);
  account.spend(computing, wall);
  return account.isSpent(slowness);
}

it('is spent by computing, and by sleeping a few times as long', () => {
  expect(spent(99, 300)).toBe(false);
  expect(spent(100, 300)).toBe(true);
  expect(spent(0, 100 * WALL_FACTOR - 1)).toBe(false);
  expect(spent(0, 100 * WALL_FACTOR)).toBe(true);
});

it('many threads at once do not make it shorter than its time on the wall', () => {
  expect(spent(400, 60)).toBe(false);
});

it('a slow machine has more', () => {
  expect(spent(150, 150, 2)).toBe(false);
  expect(spent(200, 200, 2)).toBe(true);
});

it('sums up, however the time comes in pieces', () => {
  const times = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 20 });
  fc.assert(
    fc.property(times, (pieces) => {
      const account = new TimeBudget('call', 100);
      for (const [computing, wall] of pieces) {
        account.spend(computing, wall);
      }
      const sum = (at: 0 | 1) => pieces.reduce((total, piece) => total + piece[at], 0);
      expect(account.isSpent(1)).toBe(spent(sum(0), sum(1)));
    }),
  );
});
