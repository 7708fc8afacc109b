import { expect, test } from 'vitest';
import { faultOfReply } from '../../feedback/reply.ts';
import type { Answer, Reply } from '../../model/call.ts';

const value = (value: Answer): Reply => ({ kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 });

test.each([
  [value(Number.NaN), 'NaN', 'The answer is NaN; it should be a finite number.'],
  [
    value({ weights: [1, Number.POSITIVE_INFINITY], bias: 0 }),
    'weights [1, Infinity], bias 0',
    'The answer has Infinity in weights[1]; every number in it should be finite.',
  ],
  [value([0, Number.NaN]), '[0, NaN]', 'The answer has NaN in [1]; every number in it should be finite.'],
  [
    value({ params: { weights: [], bias: Number.NaN }, loss: 0, steps: 0 }),
    'NaN in params.bias',
    'The answer has NaN in params.bias; every number in it should be finite.',
  ],
  [
    value({ weights: [...Array(20).fill(0), Number.NaN], bias: 0 }),
    'NaN in weights[20]',
    'The answer has NaN in weights[20]; every number in it should be finite.',
  ],
  [{ kind: 'odd-value', received: 'a promise' }, 'a promise', 'It returned a promise.'],
  [
    { kind: 'threw', isError: true, message: 'no x', location: null },
    'it threw: no x',
    'It threw “no x” instead of returning an answer.',
  ],
  [
    { kind: 'threw', isError: false, message: 'the class Error itself', location: null },
    'it threw the class Error itself',
    'It threw the class Error itself instead of returning an answer.',
  ],
  [
    { kind: 'timed-out', milliseconds: 1000 },
    'no answer',
    'It was still running after 1 second and was stopped.',
  ],
  [
    { kind: 'timed-out', milliseconds: 2500 },
    'no answer',
    'It was still running after 2.5 seconds and was stopped.',
  ],
  [{ kind: 'out-of-memory' }, 'no answer', 'It used up all its memory, and was stopped.'],
  [{ kind: 'crashed', message: 'exit' }, 'no answer', 'It ended the program that runs it: exit'],
] as const)('%j: %s', (reply, received, rationale) => {
  expect(faultOfReply(reply, 2, 'a number')).toMatchObject({
    call: 2,
    expected: 'a number',
    received,
    rationale,
  });
});

test.each(['undefined', 'a promise', 'a list with a hole', 'a function', 'a list whose entry 2 is a text'])(
  'there is special help for %s',
  (received) => {
    const help = (text: string) => faultOfReply({ kind: 'odd-value', received: text }, 0, 'a number')?.help;
    expect(help(received)).not.toBe(help('the text "34"'));
  },
);

test('a finite value has no fault', () => {
  expect(faultOfReply(value([1, 2]), 0, 'a list of numbers')).toBeNull();
});
