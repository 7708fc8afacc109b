import { expect, test } from 'vitest';
import { linesOf, offsetOf, placeAt } from '../../text/place.ts';

const TEXT = 'a\r\nbc\n\rd\u2028e';

test('lines end as parsers of JavaScript count them', () => {
  expect(linesOf(TEXT)).toEqual(['a', 'bc', '', 'd', 'e']);
});

test.each([
  [0, 1, 1],
  [3, 2, 1],
  [4, 2, 2],
  [7, 4, 1],
  [9, 5, 1],
])('offset %i is line %i, column %i, and back', (offset, line, column) => {
  expect(placeAt(TEXT, offset)).toEqual({ line, column });
  expect(offsetOf(TEXT, { line, column })).toBe(offset);
});

test('a place beyond the text is its end', () => {
  expect(offsetOf(TEXT, { line: 9, column: 1 })).toBe(TEXT.length);
});
