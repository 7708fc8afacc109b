import { expect, test } from 'vitest';
import type { Failure } from '../../engine/judge.ts';
import { withRelation } from '../../engine/with-relation.ts';
import type { Fault } from '../../model/exercise.ts';
import { failing } from '../report/builders.ts';

const failure = (received: string, expected: string, more: Partial<Fault> = {}): Failure => ({
  case: { input: 0, calls: [], path: 'e0' },
  calls: [],
  replies: [],
  fault: { call: 0, rationale: '', received, expected, ...more },
});

const relationOf = (...failures: [Failure, ...Failure[]]) =>
  withRelation(failing('rule'), failures[0], failures).counterexample?.relation ?? null;

const [half, halfToo] = [failure('17', '34'), failure('[4, 5]', '[8, 10]')];

test('values are said to relate if they do so in every failing case', () => {
  expect(relationOf(half, halfToo, failure('1', '2'))).toBe('half of what was expected');
});

test.each([
  ['one of them relates otherwise', [half, halfToo, failure('1', '3')]],
  ['one of them does not', [half, halfToo, failure('7', '2')]],
  ['one of them has another length', [half, halfToo, failure('[1]', '[2, 4]')]],
  ['one of them threw', [half, halfToo, failure('it threw: no', '2', { status: 'threw' })]],
  ['there are so few that it may be chance', [half, halfToo]],
  ['two answers of the student are compared', [failure('17', '34', { kind: 'comparison' }), halfToo, half]],
] as const)('not if %s', (_, failures) => {
  expect(relationOf(...(failures as unknown as [Failure, ...Failure[]]))).toBeNull();
});

test('a list that is shown in part says nothing for it or against it', () => {
  const cut = failure('[1, 2, 3, 4, 5, 6, … 20 in all]', '[9, 2, 3, 4, 5, 6, … 20 in all]');
  expect(relationOf(half, halfToo, cut, failure('1', '2'))).toBe('half of what was expected');
  expect(relationOf(half, halfToo, cut)).toBeNull();
});
