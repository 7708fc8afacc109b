import { expect, test } from 'vitest';
import { braille } from '../../../report/terminal/braille.ts';

test('each of the eight dots stands where it was set', () => {
  const signs = [0, 1, 2, 3].map((row) =>
    [0, 1].map((column) => braille((x, y) => x === column && y === row)),
  );
  expect(signs).toEqual([
    ['⠁', '⠈'],
    ['⠂', '⠐'],
    ['⠄', '⠠'],
    ['⡀', '⢀'],
  ]);
  expect(braille(() => true)).toBe('⣿');
});

test('without any dot it is a space', () => {
  expect(braille(() => false)).toBe(' ');
});
