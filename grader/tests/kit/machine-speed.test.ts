import { expect, it, vi } from 'vitest';
import { slowdown } from '../../kit/machine-speed.ts';

it('is the ratio of computing times in the fastest round', () => {
  const usages = vi.spyOn(process, 'cpuUsage');
  let round = 0;
  usages.mockImplementation((before) => {
    round += before ? 1 : 0;
    return { user: before ? (round === 3 ? 2_000 : 9_000) : 0, system: before ? 400 : 0 };
  });
  expect(slowdown()).toBeCloseTo(2, 10);
  usages.mockRestore();
});

it('is not large on a machine of today', () => {
  expect(slowdown()).toBeGreaterThan(0.05);
  expect(slowdown()).toBeLessThan(20);
});
