import { expect, test } from 'vitest';
import { groupsOf } from '../../../class/similar/groups.ts';

test('a group is who hangs together by pairs; a pair alone is none', () => {
  const pairs = [
    [5, 6],
    [0, 3],
    [3, 4],
    [8, 9],
    [7, 6],
    [4, 1],
  ].map(([a, b]) => ({ a: a as number, b: b as number }));
  expect(groupsOf(10, pairs)).toEqual([
    [0, 1, 3, 4],
    [5, 6, 7],
  ]);
  expect(groupsOf(10, [...pairs].reverse())).toEqual(groupsOf(10, pairs));
  expect(groupsOf(3, [])).toEqual([]);
});
