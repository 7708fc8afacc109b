import { expect, test } from 'vitest';
import { show, showBoth, showCall } from '../../text/format-value.ts';

test('a call reads as a student could type it', () => {
  const call = {
    function: 'predictOne',
    answer: 'number' as const,
    args: [[3, 2], { weights: [5, 9], bias: -0.25 }],
  };
  expect(showCall(call)).toBe('predictOne([3, 2], { weights: [5, 9], bias: -0.25 })');
  expect(
    showCall({ function: 'train', answer: 'params', args: [{ $images: 'images' }, [1, 0], { $randn: 3 }] }),
  ).toBe('train(images, [1, 0], randn)');
});

test('long lists are cut, and say how long they are', () => {
  expect(show(Array(784).fill(0))).toBe('[0, 0, 0, 0, 0, 0, … 784 in all]');
  expect(show([[1, 2], []])).toBe('[[1, 2], []]');
});

test('numbers: so many digits, and no minus before 0', () => {
  expect(show(1 / 3, 6)).toBe('0.333333');
  expect(show(-0)).toBe('0');
  expect(show(1e21, 6)).toBe('1e+21');
  expect(show([Number.NaN, true])).toBe('[NaN, true]');
});

test('two numbers that differ are shown to differ', () => {
  expect(showBoth(0.119203, 0.880797)).toEqual({ expected: '0.119203', received: '0.880797' });
  const { expected, received } = showBoth(1.0000001, 1.0000002);
  expect(expected).not.toBe(received);
  expect(showBoth(1, 1 + 2 ** -52)).toEqual({ expected: '1', received: '1.0000000000000002' });
});
