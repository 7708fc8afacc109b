import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInside } from '../../system/is-inside.ts';

const FOLDER = join('/', 'a', 'b');

test.each([
  ['the folder itself', FOLDER, true],
  ['what is below it', join(FOLDER, 'c', 'd'), true],
  ['a name that begins with two dots', join(FOLDER, '..c'), true],
  ['the folder above', join('/', 'a'), false],
  ['a neighbour whose name goes on', `${FOLDER}c`, false],
  ['another folder', join('/', 'x'), false],
])('%s', (_, path, is) => {
  expect(isInside(path, FOLDER)).toBe(is);
});
