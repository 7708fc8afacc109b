import { expect, test } from 'vitest';
import { digitsApart, formatBoth, formatCall, formatValue, isCutOff } from '../../text/format-value.ts';

test('formats a call as a student could type it', () => {
  const call = {
    function: 'predictOne',
    answer: 'number' as const,
    args: [[3, 2], { weights: [5, 9], bias: -0.25 }],
  };
  expect(formatCall(call)).toBe('predictOne([3, 2], { weights: [5, 9], bias: -0.25 })');
  expect(
    formatCall({ function: 'train', answer: 'params', args: [{ $images: 'images' }, [1, 0], { $randn: 3 }] }),
  ).toBe('train(images, [1, 0], randn)');
});

test('cuts long lists and notes their length', () => {
  expect(formatValue(Array(784).fill(0))).toBe('[0, 0, 0, 0, 0, 0, … 784 in all]');
  expect(formatValue([[1, 2], []])).toBe('[[1, 2], []]');
});

test('numbers have the requested digits, and 0 has no minus', () => {
  expect(formatValue(1 / 3, 6)).toBe('0.333333');
  expect(formatValue(-0)).toBe('0');
  expect(formatValue(1e21, 6)).toBe('1e+21');
  expect(formatValue([Number.NaN, true])).toBe('[NaN, true]');
});

test('shows enough digits to tell two numbers apart', () => {
  expect(formatBoth(0.119203, 0.880797)).toEqual({ expected: '0.119203', received: '0.880797' });
  const { expected, received } = formatBoth(1.0000001, 1.0000002);
  expect(expected).not.toBe(received);
  expect(formatBoth(1, 1 + 2 ** -52)).toEqual({ expected: '1', received: '1.0000000000000002' });
});

test('says how many digits tell two values apart, if any number of them does', () => {
  expect(digitsApart(1, 2)).toBe(6);
  expect(digitsApart(1, 2, 4)).toBe(4);
  expect(digitsApart([1, 2], [1, 2.0000001])).toBe(8);
  expect(digitsApart(1, 1 + 2 ** -52)).toBeUndefined();
  expect(digitsApart(1, 1)).toBeUndefined();
});

test('knows which entries of a list are left out', () => {
  const long = Array(17).fill(0);
  expect([isCutOff(long, 5), isCutOff(long, 6), isCutOff(long.slice(1), 15)]).toEqual([false, true, false]);
});
