import { expect, test } from 'vitest';
import { totalsOf } from '../../../class/gradebook/totals.ts';
import { row } from './rows.ts';

const scored = (...scores: number[]) =>
  scores.map((one) => row(`s${one}`, { points: { '01-init-params': one } }));

test('a class in numbers', () => {
  const rows = [
    ...scored(10, 30),
    row('a', { late: true, status: 'nothing', points: {} }),
    row('b', { late: true, points: { '01-init-params': 100 } }),
    row('c', { status: 'fault', points: null }),
  ];
  expect(totalsOf(rows)).toEqual({ people: 5, graded: 3, nothing: 1, late: 2, fault: 1, middle: 30 });
});

test.each([
  [[], null],
  [[7], 7],
  [[100, 9], 54.5],
  [[100, 9, 20], 20],
  [[4, 1, 3, 2], 2.5],
])('the middle of %j is %s', (scores, middle) => {
  expect(totalsOf(scored(...scores)).middle).toBe(middle);
});
