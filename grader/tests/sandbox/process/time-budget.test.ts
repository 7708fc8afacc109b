import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STALL_FACTOR, WAITING_TIME_FACTOR } from '../../../sandbox/limits.ts';
import { TimeBudget } from '../../../sandbox/process/time-budget.ts';

function spent(computing: number, waiting: number, wall = computing + waiting, slowdown = 1): boolean {
  const budget = new TimeBudget('call', 100);
  budget.spend({ computing, waiting, wall });
  return budget.isSpent(slowdown);
}

it('is spent by computing, or by sleeping a few times as long', () => {
  expect(spent(99, 300)).toBe(false);
  expect(spent(100, 300)).toBe(true);
  expect(spent(0, 100 * WAITING_TIME_FACTOR - 1)).toBe(false);
  expect(spent(0, 100 * WAITING_TIME_FACTOR)).toBe(true);
});

it('time in which other programs had the processor does not spend it', () => {
  expect(spent(99, 0, 1_000_000)).toBe(false);
});

it('many threads at once do not spend it faster than the wall clock', () => {
  expect(spent(400, 0, 60)).toBe(false);
});

it('is larger on a slow machine', () => {
  expect(spent(150, 0, 150, 2)).toBe(false);
  expect(spent(200, 0, 200, 2)).toBe(true);
});

it('is stalled after many times the limit on the wall clock, whatever happened in it', () => {
  const budget = new TimeBudget('call', 100);
  budget.spend({ computing: 0, waiting: 0, wall: 100 * STALL_FACTOR - 1 });
  expect(budget.isStalled(1)).toBe(false);
  budget.spend({ computing: 0, waiting: 0, wall: 1 });
  expect(budget.isStalled(1)).toBe(true);
  expect(budget.isStalled(2)).toBe(false);
});

it('adds up time that is charged in pieces', () => {
  const times = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(60)), { maxLength: 20 });
  fc.assert(
    fc.property(times, (pieces) => {
      const budget = new TimeBudget('call', 100);
      for (const [computing, waiting, wall] of pieces) {
        budget.spend({ computing, waiting, wall });
      }
      const sum = (at: 0 | 1 | 2) => pieces.reduce((total, piece) => total + piece[at], 0);
      expect(budget.isSpent(1)).toBe(spent(sum(0), sum(1), sum(2)));
    }),
  );
});
