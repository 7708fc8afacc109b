import { expect, test } from 'vitest';
import { explainOddValue } from '../../feedback/odd-value.ts';

test('a bare list instead of params is reported as that', () => {
  const { rationale, help } = explainOddValue('a list of 3 numbers', 'weights [134, 272], bias 96');
  expect(rationale).toBe(
    'It returned a bare list (a list of 3 numbers). Params are an object that has both, the weights and the bias.',
  );
  expect(help).toContain('{ weights: […], bias: … }');
  expect(explainOddValue('a list of 3 numbers', 'a number').rationale).toBe(
    'It returned a list of 3 numbers.',
  );
});

test('text among numbers is reported with its place, and where it comes from', () => {
  const entry = explainOddValue('a list whose entry 0 is the text "34.00"', '[34, 15]');
  expect(entry.rationale).toBe('Entry 0 of its list is text: "34.00". Every entry should be a number.');
  expect(entry.help).toContain('toFixed gives text');
  expect(explainOddValue('the text "34.00"', 'a number').help).toContain('toFixed gives text');
  expect(explainOddValue('the text "undefined1"', 'a number').help).not.toContain('toFixed');
});

test.each([
  ['a list whose entry 0 is the text "seven"', 'true or false for each of 500 new images', 'text: "seven".'],
  ['a list whose entry 2 is the number 0.03', 'a list of true and false', 'Entry 2 of its list is a number.'],
])('decisions are asked for as true and false: %s', (received, expected, words) => {
  const { rationale, help } = explainOddValue(received, expected);
  expect(rationale).toContain(words);
  expect(rationale).not.toContain('should be a number');
  expect(help).toMatch(/^Every entry should be true or false, without quotes/);
});
