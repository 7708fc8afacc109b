import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Places } from '../../../class/work/places.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SLOW_MS = 20_000;

/** Whether there is a place now. */
async function isFree(places: Places): Promise<boolean> {
  let isTaken = false;
  void places.take().then(() => {
    isTaken = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return isTaken;
}

test('no more than there are places are worked on at once', async () => {
  const places = new Places(2);
  const leave = await places.take();
  await places.take();
  expect(await isFree(places)).toBe(false);
  leave();
  expect(await isFree(places)).toBe(false); // Whoever waited has it now.
});

test('those who wait get their turn in order', async () => {
  const places = new Places(1);
  const order: number[] = [];
  const work = [1, 2, 3].map(async (number) => {
    const leave = await places.take();
    order.push(number);
    leave();
  });
  await Promise.all(work);
  expect(order).toEqual([1, 2, 3]);
});

test('what is slow gives its place to the next, and gives it back only once', async () => {
  const places = new Places(1, { slowMs: SLOW_MS });
  const leaveSlow = await places.take();
  await vi.advanceTimersByTimeAsync(SLOW_MS - 1);
  const next = places.take();
  await vi.advanceTimersByTimeAsync(1);
  const leave = await next;
  leave();
  leaveSlow();
  expect(await isFree(places)).toBe(true);
  expect(await isFree(places)).toBe(false);
});

test('only so many slow ones go on at once', async () => {
  const places = new Places(1, { slowMs: SLOW_MS, mostSlow: 1 });
  await places.take();
  await vi.advanceTimersByTimeAsync(SLOW_MS);
  expect(await isFree(places)).toBe(true);
  await vi.advanceTimersByTimeAsync(2 * SLOW_MS);
  expect(await isFree(places)).toBe(false);
});
