import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predictOne as expectedPrediction } from '../../catalogue/02-linear-predict/expected.ts';
import { differenceFrom } from '../../feedback/difference.ts';
import { agrees, expectedNumber } from '../../numbers/tolerance.ts';

const numbers = fc.array(
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
  { minLength: 1, maxLength: 800 },
);

test('sums agree in any order, and in 32 bits', () => {
  fc.assert(
    fc.property(numbers, fc.integer(), (inputs, salt) => {
      const weights = inputs.map((_, i) => (((i * 7919 + salt) % 2001) - 1000) / 500);
      const expected = expectedPrediction(inputs, { weights, bias: 3 });
      const backwards = inputs.reduceRight((sum, x, i) => sum + x * (weights[i] as number), 0) + 3;
      let single = Math.fround(3);
      for (const [i, x] of inputs.entries()) {
        single = Math.fround(single + Math.fround(Math.fround(x) * Math.fround(weights[i] as number)));
      }
      expect(agrees(backwards, expected)).toBe(true);
      expect(agrees(single, expected)).toBe(true);
    }),
  );
});

test('an error of one in a hundred thousand does not agree, nor does NaN', () => {
  expect(agrees(100.001, expectedNumber(100))).toBe(false);
  expect(agrees(100.00001, expectedNumber(100))).toBe(true);
  expect(agrees(1e-8, expectedNumber(0))).toBe(false);
  expect(agrees(Number.NaN, expectedNumber(0))).toBe(false);
  expect(agrees(Number.POSITIVE_INFINITY, expectedNumber(1e300))).toBe(false);
});

test('lists differ in their length or in an entry', () => {
  expect(differenceFrom([1, 2], [expectedNumber(1), expectedNumber(2)])).toBeNull();
  expect(differenceFrom([1], [expectedNumber(1), expectedNumber(2)])?.words).toBe(
    'The list has 1 entry; 2 were expected.',
  );
  expect(differenceFrom([1, 3], [expectedNumber(1), expectedNumber(2)])).toMatchObject({
    expected: '[1, 2]',
    received: '[1, 3]',
  });
  expect(differenceFrom([true], [false])).toMatchObject({ expected: '[false]', received: '[true]' });
});

test('reports which part of the parameters differs', () => {
  const params = { weights: [1, 2], bias: 3 };
  expect(
    differenceFrom(params, { weights: [expectedNumber(1), expectedNumber(2)], bias: expectedNumber(3) }),
  ).toBeNull();
  expect(differenceFrom(params, { bias: expectedNumber(4) })).toMatchObject({
    expected: 'bias 4',
    received: 'bias 3',
  });
  expect(differenceFrom(params, { weights: [expectedNumber(1), expectedNumber(5)] })).toMatchObject({
    expected: 'weights [1, 5]',
  });
});
