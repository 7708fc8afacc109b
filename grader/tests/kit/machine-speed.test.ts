import { expect, it, vi } from 'vitest';
import { slowdown } from '../../kit/machine-speed.ts';

/** The result if the rounds take these times, in milliseconds, and all further ones what the last did. */
function slowdownOf(...times: readonly number[]): { ratio: number; rounds: number } {
  const usages = vi.spyOn(process, 'cpuUsage');
  let rounds = 0;
  usages.mockImplementation((before) => {
    if (before === undefined) {
      return { user: 0, system: 0 };
    }
    const ms = times[Math.min(rounds, times.length - 1)] as number;
    rounds += 1;
    return { user: 800 * ms, system: 200 * ms };
  });
  try {
    return { ratio: slowdown(), rounds };
  } finally {
    usages.mockRestore();
  }
}

it('is the ratio of computing times in the quickest round', () => {
  expect(slowdownOf(9, 9, 2.4, 9)).toEqual({ ratio: expect.closeTo(2, 10), rounds: 8 });
});

it('waits for code that is compiled late', () => {
  expect(slowdownOf(...Array(20).fill(24), 1.2).ratio).toBeCloseTo(1, 10);
});

it('is large on a machine that stays slow', () => {
  const { ratio, rounds } = slowdownOf(26, 20, 12);
  expect(ratio).toBeCloseTo(10, 10);
  expect(rounds).toBeLessThan(60);
});

it('is not large on a machine of today', () => {
  expect(slowdown()).toBeGreaterThan(0.05);
  expect(slowdown()).toBeLessThan(20);
});
