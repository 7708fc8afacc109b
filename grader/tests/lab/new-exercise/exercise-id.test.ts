import { expect, test } from 'vitest';
import { readId } from '../../../lab/new-exercise/exercise-id.ts';

const TAKEN = ['01-init-params', '06-three-or-seven', 'kinds', 'index.ts'];

test('takes the next number, or a later one', () => {
  expect(readId(['07-average-image'], TAKEN)).toBe('07-average-image');
  expect(readId(['12-k'], TAKEN)).toBe('12-k');
});

test.each([
  [[]],
  [['average']],
  [['7-average']],
  [['07-Average']],
  [['07-']],
  [['07-a', '08-b']],
  [['../07-a']],
])('%j is no name', (words) => {
  expect(() => readId(words, TAKEN)).toThrow(/such as 07-average-image; it was given/);
});

test('a number that is taken is refused, with the next one', () => {
  expect(() => readId(['06-more'], TAKEN)).toThrow('npm run new-exercise -- 07-more');
});
