import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../../../engine/diagnosis/reply-differences.ts';
import type { Call, Reply } from '../../../model/call.ts';

const call: Call = { function: 'f', args: [], answer: 'number' };
const refusal: Call = { ...call, throws: true };

function value(answer: unknown, rest: Partial<Extract<Reply, { kind: 'value' }>> = {}): Reply {
  return { kind: 'value', value: answer as number, changed: null, drawn: 0, mathRandom: 0, ...rest };
}
const threw = (isError: boolean, message = 'no'): Reply => ({
  kind: 'threw',
  isError,
  message,
  location: null,
});

const answers = fc.oneof(
  fc.double(),
  fc.array(fc.double()),
  fc.array(fc.boolean()),
  fc.record({ weights: fc.array(fc.double()), bias: fc.double() }),
);

test('a reply does not differ from itself, nor from one that is rounded otherwise', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      expect(differences(call, value(answer), value(structuredClone(answer)))).toEqual([]);
    }),
  );
  expect(differences(call, value(0.1 + 0.2), value(0.3))).toEqual([]);
  expect(differences(call, value(-0), value(0))).toEqual([]);
});

test.each([
  ['another number', 1, 1.001],
  ['NaN for a number', Number.NaN, 1],
  ['infinity for a large number', Number.POSITIVE_INFINITY, 1e300],
  ['a shorter list', [1, 2], [1]],
  ['another entry', [1, 2], [1, 3]],
  ['another decision', [true], [false]],
  ['a list for a number', [1], 1],
  ['another weight', { weights: [1], bias: 0 }, { weights: [2], bias: 0 }],
  ['another bias', { weights: [1], bias: 0 }, { weights: [1], bias: 1 }],
  ['other steps', ended(1, 0), ended(2, 0)],
  ['another loss', ended(1, 0), ended(1, 5)],
])('%s is another answer', (_, one, other) => {
  expect(differences(call, value(one), value(other))).toEqual(['answer']);
});

test('what it does if it should throw is a separate aspect', () => {
  expect(differences(refusal, value(1), threw(true))).toEqual(['refusal']);
  expect(differences(refusal, threw(false), threw(true))).toEqual(['refusal']);
  expect(differences(refusal, threw(true), threw(true))).toEqual([]);
});

test('a thrown text is another refusal than anything else that is no Error', () => {
  const [text, other] = [threw(false, 'the text "no"'), threw(false, 'a text of 90 characters')];
  expect(differences(refusal, text, other)).toEqual([]);
  for (const message of ['the class Error itself', 'the number 3', 'undefined']) {
    expect(differences(refusal, text, threw(false, message))).toEqual(['refusal']);
  }
});

test('so are changed arguments, and chance', () => {
  expect(differences(call, value(1, { changed: 0 }), value(1))).toEqual(['change']);
  expect(differences(call, value(1, { mathRandom: 2 }), value(1))).toEqual(['chance']);
  expect(differences(call, value(1, { mathRandom: 2 }), value(7, { mathRandom: 1 }))).toEqual([]);
});

test('other values are compared by their description', () => {
  const odd = (received: string): Reply => ({ kind: 'odd-value', received });
  expect(differences(call, odd('undefined'), odd('undefined'))).toEqual([]);
  expect(differences(call, odd('undefined'), odd('a promise'))).toEqual(['answer']);
  expect(differences(call, odd('undefined'), value(1))).toEqual(['answer']);
});

function ended(steps: number, loss: number) {
  return { params: { weights: [1], bias: 0 }, loss, steps };
}
