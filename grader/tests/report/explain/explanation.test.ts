import { expect, test } from 'vitest';
import { explanationOf, isFailing } from '../../../report/explain/explanation.ts';
import { failing, passing } from '../builders.ts';

test('an explanation has the parts of a failing check, with how its two values relate and the calls before', () => {
  const check = failing('adds-the-bias-once', {
    status: 'threw',
    location: { file: '02-linear-predict.ts', line: 12, column: 3 },
    counterexample: {
      before: ['predictOne([1], { weights: [2], bias: 3 })'],
      call: 'predictOne([0, 0, 0], { weights: [1, 2, 3], bias: 1 })',
      expected: '1',
      received: '3',
      relation: '3 times what was expected',
    },
  });
  expect(explanationOf(check)).toEqual({
    title: 'predictOne: adds the bias once',
    trouble: 'it threw, and should not',
    counterexample: {
      before: ['predictOne([1], { weights: [2], bias: 3 })'],
      call: 'predictOne([0, 0, 0], { weights: [1, 2, 3], bias: 1 })',
      received: '3',
      expected: '1',
      relation: '3 times what was expected',
    },
    rationale: 'An empty basket costs just the fee.',
    misconception: null,
    help: 'Add the bias once, after the sum.',
    location: '02-linear-predict.ts:12:3',
    replay: 'adds-the-bias-once.7',
  });
});

test('a check that asks for an error does not seem to forbid it', () => {
  const troubleOf = (title: string, status: 'threw' | 'timed-out') =>
    explanationOf(failing('rule', { title, status })).trouble;
  expect(troubleOf('throws if the lengths differ', 'threw')).toBe('it threw where the arguments fit');
  expect(troubleOf('throws if the lengths differ', 'timed-out')).toBe('took too long');
  expect(troubleOf('is a sum, and throws nothing away', 'threw')).toBe('it threw, and should not');
});

test('two values are not said to relate if it is not known whether they always do', () => {
  expect(explanationOf(failing('rule')).counterexample).toMatchObject({ before: [], relation: null });
});

test('a misconception stands in for the help: it says better what to try', () => {
  const check = failing('rule', { misconception: { id: 'no-bias', text: 'Was the bias forgotten?' } });
  expect(explanationOf(check)).toMatchObject({ misconception: 'Was the bias forgotten?', help: null });
});

test('what a check does not say is null', () => {
  const check = failing('rule', { rationale: null, help: null, counterexample: null, replay: null });
  expect(explanationOf(check)).toEqual({
    title: 'predictOne: rule',
    trouble: null,
    counterexample: null,
    rationale: null,
    misconception: null,
    help: null,
    location: null,
    replay: null,
  });
});

test('a check fails if the code was tried and was not right', () => {
  const all = [
    'passed',
    'failed',
    'threw',
    'timed-out',
    'out-of-memory',
    'crashed',
    'not-started',
    'skipped',
  ];
  expect(
    all.filter((status) => isFailing(passing('rule', { status } as Parameters<typeof passing>[1]))),
  ).toEqual(['failed', 'threw', 'timed-out', 'out-of-memory', 'crashed']);
});
