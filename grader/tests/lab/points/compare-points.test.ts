import { expect, test } from 'vitest';
import { comparePoints, pointsTable } from '../../../lab/points/compare-points.ts';
import type { PointsOfAnswer } from '../../../lab/points/measure-points.ts';

const answer = (name: string, points: number, more: Partial<PointsOfAnswer> = {}): PointsOfAnswer => ({
  name,
  function: name.split('--')[0] as string,
  points,
  maxPoints: 6,
  others: [],
  callers: null,
  shown: null,
  ...more,
});

const BEFORE = [
  answer('sigmoid--half', 4, { callers: ['loss-mean'] }),
  answer('sigmoid--sum', 4),
  answer('loss--zero', 6, { others: ['sigmoid-far'] }),
];

test('a row for each function and one for all; who loses more than 2 further points is named', () => {
  const after = [
    answer('sigmoid--half', 2),
    answer('sigmoid--sum', 1),
    answer('loss--zero', 0, { others: ['sigmoid-far'], callers: ['x'] }),
    answer('loss--new', 0),
  ];
  expect(comparePoints(BEFORE, after)).toEqual([
    'function  answers  points before  after  > 2 further  others lost before  after',
    'sigmoid         2              8      3            1                   1      0',
    'loss            1              6      0            1                   1      2',
    'all             3             14      3            2                   2      2',
    'sigmoid--sum: 4 points before, 1 after',
    'loss--zero: 6 points before, 0 after',
    'loss--zero loses sigmoid-far, x',
    '1 answer not in the earlier file',
  ]);
});

test('one measurement alone: who keeps all points, and who some', () => {
  expect(pointsTable(BEFORE)).toEqual([
    'function  answers  points  keep all  keep some  others lost',
    'sigmoid         2       8         0          2            1',
    'loss            1       6         1          1            1',
    'all             3      14         1          3            2',
  ]);
});
