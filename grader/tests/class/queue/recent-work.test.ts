import { expect, test } from 'vitest';
import { RecentWork } from '../../../class/queue/recent-work.ts';

test('what is older than a minute is in the total alone', () => {
  const recent = new RecentWork();
  recent.add('a', 2, 0);
  recent.add('b', 3, 50_000);
  recent.add('a', 4, 59_000);
  expect(recent.lastMinute(60_000)).toEqual({ a: 6, b: 3 });
  expect(recent.lastMinute(70_000)).toEqual({ a: 4, b: 3 });
  expect(recent.total).toBe(9);
});
