import { expect, test } from 'vitest';
import { judgeReplies } from '../../engine/judge.ts';
import type { Reply } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import { doubles } from './checks.ts';

const value: Reply = {
  kind: 'value',
  value: { weights: [1], bias: 2 },
  changed: null,
  drawn: 0,
  mathRandom: 0,
};
const threw: Reply = { kind: 'threw', isError: true, message: 'm', location: null };
const stumbles = (thrown: unknown) => ({
  ...doubles,
  judge() {
    throw thrown;
  },
});

test('the fault is the one that the check finds', () => {
  const fault = judgeReplies(doubles, 2, [{ ...value, value: 5 } as Reply]);
  expect(fault).toEqual(doubles.judge(2, [{ ...value, value: 5 } as Reply]));
  expect(judgeReplies(doubles, 2, [{ ...value, value: 4 } as Reply])).toBeNull();
});

test('a value that makes a judge throw is a fault of the last value received', () => {
  expect(
    judgeReplies(stumbles(new Error('2 inputs do not go with 1 weights')), 2, [value, value, threw]),
  ).toMatchObject({
    call: 1,
    received: 'weights [1], bias 2',
  });
});

test('without a value, or if the kit is at fault, the error is thrown on', () => {
  const error = new Error('of the check itself');
  expect(() => judgeReplies(stumbles(error), 2, [threw])).toThrow(error);
  const fault = new KitError('code', 'message');
  expect(() => judgeReplies(stumbles(fault), 2, [value])).toThrow(fault);
});
