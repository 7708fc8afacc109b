import { expect, it } from 'vitest';
import { inkAndVotes } from '../../../data/ink-and-votes.ts';

const shown = (values: readonly number[]) => values.map((value) => value.toFixed(3));

it('is the correlation of the ink of each pixel with the votes', () => {
  // Ink of four images, pixel by pixel: the second goes against the first, the third goes with neither.
  const bytes = Uint8Array.from([0, 255, 0, 255, 0, 255, 0, 255, 255, 255, 0, 0]);
  const images = { rows: 4, columns: 3, bytes };
  expect(shown(inkAndVotes(images, [1, 0, 0]))).toEqual(['1.000', '-1.000', '0.000']);
  expect(shown(inkAndVotes(images, [-7, 0, 0]))).toEqual(['-1.000', '1.000', '0.000']);
});

it('is 0 for pixels that are blank or nearly so, and if all votes are equal', () => {
  const bytes = Uint8Array.from([0, 255, 1, 0, 0, 2]);
  const images = { rows: 2, columns: 3, bytes };
  expect(shown(inkAndVotes(images, [1, 1, 1]))).toEqual(['0.000', '1.000', '0.000']);
  expect(inkAndVotes(images, [0, 0, 0])).toEqual([0, 0, 0]);
});
