import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Places } from '../../../class/work/places.ts';

test('no more than there are places are worked on at once', async () => {
  const places = new Places(2);
  let [now, most] = [0, 0];
  await Promise.all(
    Array.from({ length: 7 }, async () => {
      const leave = await places.take();
      now += 1;
      most = Math.max(most, now);
      await sleep(1);
      now -= 1;
      leave();
    }),
  );
  expect(most).toBe(2);
});

test('what is slow gives its place to the next, and goes on', async () => {
  const places = new Places(1, { slowMs: 5 });
  const leaveSlow = await places.take();
  const leave = await places.take();
  leave();
  leaveSlow();
  // Given back once, not twice: there is one place again.
  await places.take();
  expect(await Promise.race([places.take(), sleep(2, 'waits')])).toBe('waits');
});

test('only so many slow ones go on at once', async () => {
  const places = new Places(1, { slowMs: 5, mostSlow: 1 });
  await places.take();
  await places.take();
  expect(await Promise.race([places.take(), sleep(30, 'waits')])).toBe('waits');
});
