import { expect, test } from 'vitest';
import { decimalSign, numberIn, scaled } from '../../../../class/gradebook/round-trip/numbers.ts';

test.each([
  ['100', 100],
  [' 100.00 ', 100],
  ['12,50', 12.5],
  ['12.5', 12.5],
  ['1,000', 1000],
  ['1,000.50', 1000.5],
  ['1.000,50', 1000.5],
  ['0', 0],
  ['', null],
  ['-', null],
  ['-5', null],
  ['(read only)', null],
  ['1e3', null],
  ['1,00,0', null],
])('%j is %s', (cell, number) => {
  expect(numberIn(cell)).toBe(number);
});

test.each([
  [['12,50', 'x', ''], ',', ','],
  [['12.50'], ';', '.'],
  [['12'], ';', ','],
  [['12'], ',', '.'],
  [['12,50', '12.50'], ';', ','],
] as const)('in %j between %s, the sign before decimals is %s', (cells, delimiter, sign) => {
  expect(decimalSign(cells, delimiter)).toBe(sign);
});

test.each([
  [85, 100, 100, '85'],
  [0, 100, 100, '0'],
  [85, 100, 50, '42.50'],
  [1, 100, 33.3, '0.33'],
  [85, 100, 12.5, '10.63'],
  [100, 100, 10, '10.00'],
  [45, 90, 90, '45'],
  [45, 90, 100, '50.00'],
  [0, 100, 20, '0.00'],
])('%i of %i is, where %s are possible, %s', (score, of, possible, text) => {
  expect(scaled(score, of, possible, '.')).toBe(text);
  expect(scaled(score, of, possible, ',')).toBe(text.replace('.', ','));
});
