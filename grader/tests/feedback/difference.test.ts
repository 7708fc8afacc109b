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

describe('where two lists part', () => {
  const long = Array.from({ length: 20 }, (_, i) => i / 8);
  const but = (at: number, entry: number) => long.map((one, i) => (i === at ? entry : one));
  const params = (weights: readonly number[]) => ({ weights, bias: 1 });

  it.each([
    ['at an entry that is left out', but(13, 4), long, 'entry 13: 4', 'entry 13: 1.625'],
    ['in one of several', but(13, 4).fill(9, 15), long, 'entry 13: 4', 'entry 13: 1.625'],
    ['at a weight', params(but(13, 4)), params(long), 'weights[13]: 4', 'weights[13]: 1.625'],
    [
      'by less than the digits that are shown',
      params(but(2, 0.25001)),
      params(long),
      'weights[2]: 0.25001',
      'weights[2]: 0.25',
    ],
    ['at a decision', long.map((n) => n < 2), long.map(() => true), 'entry 16: false', 'entry 16: true'],
  ] as const)('%s, it is that entry that is shown', (_, answer, expected, received, wanted) => {
    const difference = differenceFrom(answer as Answer, expectedFrom(expected as Answer));
    expect(difference).toEqual({ received, expected: wanted, words: null });
  });

  it('the lists are shown if they show it', () => {
    expect(differenceFrom(but(2, 9), expectedFrom(long))).toMatchObject({
      received: '[0, 0.125, 9, 0.375, 0.5, 0.625, … 20 in all]',
      expected: '[0, 0.125, 0.25, 0.375, 0.5, 0.625, … 20 in all]',
    });
    expect(differenceFrom([1, 2.5], expectedFrom([1, 2]))).toMatchObject({
      received: '[1, 2.5]',
      expected: '[1, 2]',
    });
  });

  it('parameters are shown with both parts on both sides', () => {
    const goal = { weights: [134, 272], bias: 96 };
    expect(differenceFrom({ weights: [134, 271], bias: 96 }, expectedFrom(goal))).toMatchObject({
      received: 'weights [134, 271], bias 96',
      expected: 'weights [134, 272], bias 96',
    });
    expect(differenceFrom({ weights: [134, 272], bias: 48 }, expectedFrom(goal))).toMatchObject({
      received: 'weights [134, 272], bias 48',
      expected: 'weights [134, 272], bias 96',
    });
    expect(differenceFrom({ weights: [134], bias: 96 }, expectedFrom(goal))).toEqual({
      received: 'weights [134], bias 96',
      expected: 'weights [134, 272], bias 96',
      words: 'The list has 1 entry; 2 were expected.',
    });
  });

  it('parameters that are too long for a line are shown by the part that differs', () => {
    const weights = [1, 2, 3, 4, 5, 6].map((n) => n / 7);
    expect(differenceFrom({ weights, bias: 5 }, expectedFrom({ weights, bias: 4 }))).toMatchObject({
      received: 'bias 5',
      expected: 'bias 4',
    });
  });

  it('a part that was not asked about is not shown', () => {
    const difference = differenceFrom({ weights: [1], bias: 5 }, { bias: { value: 4, magnitude: 4 } });
    expect(difference).toMatchObject({ received: 'bias 5', expected: 'bias 4' });
  });

  it('lists of different lengths are shown, however alike they begin', () => {
    expect(differenceFrom([...long, 1], expectedFrom(long))).toMatchObject({
      received: '[0, 0.125, 0.25, 0.375, 0.5, 0.625, … 21 in all]',
      expected: '[0, 0.125, 0.25, 0.375, 0.5, 0.625, … 20 in all]',
    });
  });
});

test('two values that are told apart never read the same', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true });
  const near = fc.constantFrom(2e-6, 1e-5, 1e-3, 1, -2, 1e300);
  const list = fc.array(double, { minLength: 1, maxLength: 40 });
  const changed = fc.tuple(list, fc.nat(), near).map(([numbers, at, by]) => {
    const other = numbers.map((one, i) =>
      i === at % numbers.length ? one + by * (Math.abs(one) || 1) : one,
    );
    return [numbers, other] as const;
  });
  fc.assert(
    fc.property(
      changed,
      fc.constantFrom('number', 'list', 'weights', 'bias', 'decisions'),
      ([one, other], kind) => {
        const answer = (numbers: readonly number[]): Answer =>
          ({
            number: numbers.at(-1) as number,
            list: numbers,
            weights: { weights: numbers, bias: 0 },
            bias: { weights: [1], bias: numbers.at(-1) as number },
            decisions: numbers.map((number) => number > 0),
          })[kind];
        const difference = differenceFrom(answer(other), expectedFrom(answer(one)));
        fc.pre(difference !== null);
        expect(difference?.received).not.toBe(difference?.expected);
      },
    ),
    { numRuns: 1000 },
  );
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
