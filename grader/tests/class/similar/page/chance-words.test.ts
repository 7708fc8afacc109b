import { expect, test } from 'vitest';
import { chanceWords } from '../../../../class/similar/page/chance-words.ts';

test.each([
  [0, 'in fewer than 1 of a million classes'],
  [3.2e-5, 'in 1 of 30,000 classes'],
  [0.21, 'in 1 of 5 classes'],
  [0.5, 'in about every second class'],
  [1, 'about once in such a class'],
  [12.4, 'about 12 times in such a class'],
])('%d is said as: %s', (expected, words) => {
  expect(chanceWords(expected)).toBe(words);
});
