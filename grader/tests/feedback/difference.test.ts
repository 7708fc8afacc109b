import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { differenceFrom, expectedFrom, formatExpected } from '../../feedback/difference.ts';
import type { Answer } from '../../model/call.ts';

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 20 });
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.integer(),
  numbers,
  fc.array(fc.boolean()),
  fc.record({ weights: numbers, bias: fc.integer() }),
);

test('an answer agrees with the expectation that is made from it', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      expect(differenceFrom(answer, expectedFrom(answer))).toBeNull();
    }),
  );
});

describe('lists of different lengths', () => {
  it.each([
    [[1], [1, 2], 'The list has 1 entry; 2 were expected.'],
    [[], [1], 'The list has 0 entries; 1 was expected.'],
    [[1, 2, 3], [], 'The list has 3 entries; 0 were expected.'],
  ])('%j instead of %j', (answer, expected, words) => {
    expect(differenceFrom(answer, expectedFrom(expected))?.words).toBe(words);
  });
});

test.each([
  [3, '3'],
  [[1, 1 / 3], '[1, 0.333333]'],
  [[true, false], '[true, false]'],
  [{ weights: [1, 2], bias: 3 }, 'weights [1, 2], bias 3'],
  [{ params: { weights: [1], bias: 3 }, loss: 0, steps: 9 }, 'weights [1], bias 3'],
])('%j as an expectation is shown as %s', (answer, text) => {
  expect(formatExpected(expectedFrom(answer))).toBe(text);
});
