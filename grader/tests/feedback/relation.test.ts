import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relation } from '../../feedback/relation.ts';

test.each([
  ['weights [67, 136]', 'weights [134, 272]', 'half of what was expected'],
  ['weights [402, 816]', 'weights [134, 272]', '3 times what was expected'],
  ['bias 140', 'bias 70', 'twice what was expected'],
  ['0.1', '0.5', '1/5 of what was expected'],
  ['[-2, 3, 0]', '[2, -3, 0]', 'what was expected, with the other sign'],
  ['[-4, 6]', '[2, -3]', 'twice what was expected, with the other sign'],
  ['[37, 15, 34]', '[34, 15, 37]', 'the same numbers, in reverse order'],
  ['[2, 3, 1]', '[1, 2, 3]', 'the same numbers, in another order'],
  ['weights [70, 70]', 'weights [134, 272]', 'the same number everywhere'],
  ['0.663132', '0.336868', '1 minus what was expected'],
  ['676', '26', 'the square of what was expected'],
  ['1.5', '2.25', 'the square root of what was expected'],
  ['[33, 14, 36]', '[34, 15, 37]', '1 less than expected, everywhere'],
  ['{ weights: [1.5], bias: 2.5 }', '{ weights: [1], bias: 2 }', '0.5 more than expected, everywhere'],
])('%s instead of %s is %s', (received, expected, words) => {
  expect(relation(received, expected)).toBe(words);
});

test.each([
  ['[34, 15]', '[34, 15, 37]'],
  ['[34, 15, 37]', '[34, 16, 37]'],
  ['bias 1', 'weights [2]'],
  ['0', '5'],
  ['5', '0'],
  ['7', '3'],
  ['NaN', '3'],
  ['[1, 2, … 20 in all]', '[2, 4, … 20 in all]'],
  ['[2, 2]', '[2, 2]'],
  ['entry 3: 3', 'entry 3: 5'],
  ['weights[20]: 20', 'weights[20]: 10'],
  ['1.0000001', '1.0000003'],
  ['0.5', '0.5000001'],
  ['[1, 2]', '[1.0000001, 2]'],
  ['a step of 4 takes 2', 'no step takes 2'],
])('%s instead of %s: nothing to say', (received, expected) => {
  expect(relation(received, expected)).toBeNull();
});

test('a multiple is always found, and only if every number is that multiple', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 3, max: 12 }), (expected, times) => {
      const list = (numbers: readonly number[]) => `[${numbers.join(', ')}]`;
      const received = expected.map((number) => times * number);
      expect(relation(list(received), list(expected))).toBe(`${times} times what was expected`);
      expect(relation(list([...received, 1]), list([...expected, 1]))).not.toBe(
        `${times} times what was expected`,
      );
    }),
  );
});
