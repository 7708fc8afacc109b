import { expect, test } from 'vitest';
import { accuracy } from '../../../../../solutions/06-three-or-seven.ts';
import type { Vector } from '../../../../model/values.ts';
import { faultsOf } from './faults-of.ts';

test('only a limit below the longest list is seen by the longest list alone', () => {
  const first = (limit: number) => (decisions: readonly boolean[], targets: Vector) =>
    accuracy(decisions.slice(0, limit), targets.slice(0, limit));
  const failing = (limit: number) =>
    faultsOf('share-of-right', first(limit)).flatMap((fault, i) => (fault === null ? [] : [i]));
  expect(failing(3000)).toEqual([]);
  expect(failing(1000)).toEqual([6]);
  expect(failing(2048)).toEqual([6]);
});

test.each([
  ['two', (share: number) => Number(share.toFixed(2))],
  ['four', (share: number) => Number(share.toFixed(4))],
  ['five', (share: number) => Number(share.toFixed(5))],
])('a share rounded to %s decimals is seen, and keeps the points for lengths', (_, round) => {
  const rounded = (decisions: readonly boolean[], targets: Vector) => round(accuracy(decisions, targets));
  expect(faultsOf('share-of-right', rounded)[0]).not.toBe(null);
  expect(faultsOf('accuracy-lengths', rounded)).toEqual([null]);
});

test('a constant that throws on lengths earns nothing by it', () => {
  const constant = (decisions: readonly boolean[], targets: Vector) => {
    accuracy(decisions, targets);
    return 0.5;
  };
  for (const id of ['share-of-right', 'accuracy-lengths', 'accuracy-manners']) {
    expect(faultsOf(id, constant)[0]).not.toBe(null);
  }
});
