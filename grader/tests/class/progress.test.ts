import { expect, test } from 'vitest';
import { lines, timeLeft } from '../../class/progress.ts';

function written(total: number): readonly string[] {
  const all: string[] = [];
  const progress = lines((line) => all.push(line));
  progress.start(total);
  Array.from({ length: total }, () => progress.done());
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
  [10, 2, 200, ''],
  [10, 10, 200, 'about 3 min left'],
  [10, 100, 200, 'less than a minute left'],
  [60, 10, 2000, 'about 3 h 19 min left'],
  [60, 5, 5, ''],
])('after %i s, with %i of %i done: “%s”', (seconds, done, total, words) => {
  expect(timeLeft(seconds, done, total)).toBe(words);
});
