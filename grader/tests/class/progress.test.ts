import { expect, test } from 'vitest';
import { lines, timeLeft } from '../../class/progress.ts';

function written(total: number): readonly string[] {
  const all: string[] = [];
  const progress = lines((line) => all.push(line));
  progress.start(total);
  Array.from({ length: total }, () => progress.done(true));
  progress.stop();
  return all;
}

test('a line every tenth', () => {
  const tenths = Array.from({ length: 10 }, (_, i) => `${20 * (i + 1)} of 200\n`);
  expect(written(200)).toEqual(tenths);
});

test('a small class has a line for each', () => {
  expect(written(3)).toEqual(['1 of 3\n', '2 of 3\n', '3 of 3\n']);
});

test('a class whose size is no multiple of ten has at most ten lines, the last for all', () => {
  const all = written(37);
  expect(all.length).toBeLessThanOrEqual(10);
  expect(all.at(-1)).toBe('37 of 37\n');
});

test.each([
  [10, 2, 198, ''],
  [10, 0, 3, ''],
  [10, 10, 190, 'about 3 min left'],
  [10, 100, 100, 'less than a minute left'],
  [60, 10, 1990, 'about 3 h 19 min left'],
  [60, 5, 0, ''],
])('after %i s, %i graded and %i left: “%s”', (seconds, graded, left, words) => {
  expect(timeLeft(seconds, graded, left)).toBe(words);
});
