import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relation } from '../../../report/explain/relation.ts';

test.each([
  ['weights [67, 136]', 'weights [134, 272]', 'half of what was wanted'],
  ['weights [402, 816]', 'weights [134, 272]', '3 times what was wanted'],
  ['bias 140', 'bias 70', 'twice what was wanted'],
  ['0.1', '0.5', 'one part in 5 of what was wanted'],
  ['[-2, 3, 0]', '[2, -3, 0]', 'what was wanted, with the other sign'],
  ['[-4, 6]', '[2, -3]', 'twice what was wanted, with the other sign'],
  ['[37, 15, 34]', '[34, 15, 37]', 'the same numbers, from the end to the start'],
  ['[2, 3, 1]', '[1, 2, 3]', 'the same numbers, in another order'],
  ['weights [70, 70]', 'weights [134, 272]', 'the same number everywhere'],
  ['0.663132', '0.336868', '1 minus what was wanted'],
  ['676', '26', 'the square of what was wanted'],
  ['1.5', '2.25', 'the square root of what was wanted'],
  ['[33, 14, 36]', '[34, 15, 37]', '1 less than wanted, each of them'],
  ['{ weights: [1.5], bias: 2.5 }', '{ weights: [1], bias: 2 }', '0.5 more than wanted, each of them'],
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
  ['a step of 4 takes 2', 'no step takes 2'],
])('of %s instead of %s there is nothing to say', (received, expected) => {
  expect(relation(received, expected)).toBeNull();
});

test('a multiple is always seen, and only where every number is one', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 3, max: 12 }), (wanted, times) => {
      const list = (numbers: readonly number[]) => `[${numbers.join(', ')}]`;
      const came = wanted.map((number) => times * number);
      expect(relation(list(came), list(wanted))).toBe(`${times} times what was wanted`);
      expect(relation(list([...came, 1]), list([...wanted, 1]))).not.toBe(`${times} times what was wanted`);
    }),
  );
});
