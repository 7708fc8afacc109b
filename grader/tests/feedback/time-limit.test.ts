import { expect, it } from 'vitest';
import { explainTimeLimit } from '../../feedback/time-limit.ts';
import type { Reply, TimeLimit } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';

const fault: Fault = {
  call: 0,
  rationale: 'as the check says',
  help: 'as the check helps',
  expected: '3',
  received: 'no answer',
  status: 'timed-out',
};
const explained = (limit?: Exclude<TimeLimit, 'call'>) => {
  const last: Reply = { kind: 'timed-out', milliseconds: 1000, ...(limit && { limit }) };
  return explainTimeLimit(fault, [{ kind: 'odd-value', received: 'x' }, last]);
};

it('the limit of one call is left to the check', () => {
  expect(explained()).toBe(fault);
});

it('each other limit has its own words', () => {
  expect(explained('call-again')).toMatchObject({
    rationale: expect.stringContaining('this time it had 1 second,'),
    help: fault.help,
  });
  expect(explained('check').rationale).toContain('all the calls of this check together');
  expect(explained('function').rationale).toContain(
    'All calls of this function together have computed for 1 second',
  );
  expect(explained('submission').rationale).toContain(
    'All your functions together have computed for 1 second',
  );
  expect(
    new Set([
      ...(['check', 'function', 'submission'] as const).map((limit) => explained(limit).help),
      fault.help,
    ]).size,
  ).toBe(4);
});

it('a fault of another kind stays as it is', () => {
  const other = { ...fault, status: 'threw' as const };
  expect(explainTimeLimit(other, [{ kind: 'timed-out', milliseconds: 1000, limit: 'check' }])).toBe(other);
});
