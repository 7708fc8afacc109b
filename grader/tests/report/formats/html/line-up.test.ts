import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineUp, type Piece } from '../../../../report/formats/html/line-up.ts';

const textOf = (pieces: readonly Piece[] = []) => pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly Piece[] = []) =>
  pieces.map(({ text, differs }) => (differs ? `<${text}>` : text)).join('');

test('entries that belong together stand in one column, and those that differ are marked', () => {
  const { received, expected } = lineUp('[1, -12.5, 3]', '[1, 12, 30]') ?? {};
  expect(marked(received)).toBe('[1, <-12.5>,  <3>]');
  expect(marked(expected)).toBe('[1,    <12>, <30>]');
});

test('params line up by their fields', () => {
  const { received, expected } =
    lineUp('{ weights: [0.5, 2], bias: 1 }', '{ weights: [0.5, 2], bias: 10 }') ?? {};
  expect(marked(received)).toBe('{ weights: [0.5, 2], bias:  <1> }');
  expect(marked(expected)).toBe('{ weights: [0.5, 2], bias: <10> }');
});

test('from where one is built otherwise, the rest of both differs', () => {
  const { received, expected } = lineUp('[1, 2, 3]', '[1, 2]') ?? {};
  expect(marked(received)).toBe('[1, 2<, 3]>');
  expect(marked(expected)).toBe('[1, 2<]>');
});

test('a sentence has no columns', () => {
  expect(lineUp('it threw: no such price', '[1]')).toBeNull();
  expect(lineUp('NaN', 'it throws an Error')).toBeNull();
});

test('what is shown is what was given, but for white space, and nothing is marked if both are equal', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }).map(String),
    fc.array(fc.integer()).map((list) => `[${list.join(', ')}]`),
  );
  fc.assert(
    fc.property(value, value, (one, other) => {
      const { received, expected } = lineUp(one, other) ?? {};
      const dense = (text: string) => text.replace(/\s+/g, '');
      if (received !== undefined) {
        expect(dense(textOf(received))).toBe(dense(one));
        expect(dense(textOf(expected))).toBe(dense(other));
      }
      expect((lineUp(one, one)?.received ?? []).some(({ differs }) => differs)).toBe(false);
    }),
  );
});
