import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WALL_TIME_FACTOR } from '../../../sandbox/limits.ts';
import { TimeBudget } from '../../../sandbox/process/time-budget.ts';

function spent(cpuMs: number, wallMs: number, slowdown = 1): boolean {
  const budget = new TimeBudget('call', 100);
  budget.spend(cpuMs, wallMs);
  return budget.isSpent(slowdown);
}

it('is spent by computing, or by sleeping a few times as long', () => {
  expect(spent(99, 300)).toBe(false);
  expect(spent(100, 300)).toBe(true);
  expect(spent(0, 100 * WALL_TIME_FACTOR - 1)).toBe(false);
  expect(spent(0, 100 * WALL_TIME_FACTOR)).toBe(true);
});

it('many threads at once do not spend it faster than the wall clock', () => {
  expect(spent(400, 60)).toBe(false);
});

it('is larger on a slow machine', () => {
  expect(spent(150, 150, 2)).toBe(false);
  expect(spent(200, 200, 2)).toBe(true);
});

it('adds up time that is charged in pieces', () => {
  const times = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 20 });
  fc.assert(
    fc.property(times, (pieces) => {
      const budget = new TimeBudget('call', 100);
      for (const [cpuMs, wallMs] of pieces) {
        budget.spend(cpuMs, wallMs);
      }
      const sum = (at: 0 | 1) => pieces.reduce((total, piece) => total + piece[at], 0);
      expect(budget.isSpent(1)).toBe(spent(sum(0), sum(1)));
    }),
  );
});
