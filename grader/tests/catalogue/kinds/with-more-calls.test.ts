import { expect, it } from 'vitest';
import { call } from '../../../catalogue/kinds/check.ts';
import { law } from '../../../catalogue/kinds/law.ts';
import { withMoreCalls } from '../../../catalogue/kinds/with-more-calls.ts';
import type { Reply } from '../../../model/call.ts';

const reply = (value: number): Reply => ({ kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 });
const fault = (at: number) => ({ call: at, expected: '', received: '', rationale: '' });

/** `f(n)` is not negative; and for 1, `f(100)` is another number. */
const check = withMoreCalls(
  law<number>({
    id: 'not-negative',
    function: 'f',
    title: 'is not negative',
    points: 1,
    edges: [1, 2],
    calls: (n) => [call('f', 'number', n)],
    expects: 'a number',
    holds: (_, [answer]) => ((answer as number) < 0 ? fault(0) : null),
    help: '',
  }),
  (n) => (n === 1 ? [call('f', 'number', 100)] : []),
  (_, [first, more]) => (first === more ? fault(1) : null),
);

it('makes the calls after those of the check, for inputs that have some', () => {
  expect(check.ask(1).map(({ args }) => args)).toEqual([[1], [100]]);
  expect(check.ask(2)).toHaveLength(1);
});

it('judges the answers of the check first, and then all of them', () => {
  expect(check.judge(1, [reply(-1), reply(-1)])).toMatchObject({ call: 0 });
  expect(check.judge(1, [reply(3), reply(3)])).toMatchObject({ call: 1 });
  expect(check.judge(1, [reply(3), reply(4)])).toBeNull();
  expect(check.judge(2, [reply(3)])).toBeNull();
});

it('finds a call that gives no number', () => {
  const threw: Reply = { kind: 'threw', isError: true, message: 'no', location: null };
  expect(check.judge(1, [reply(3), threw])).toMatchObject({ call: 1, status: 'threw' });
});
