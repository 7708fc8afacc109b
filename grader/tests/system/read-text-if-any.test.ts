import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTextIfAny } from '../../system/read-text-if-any.ts';
import { folderWith } from '../commands/run-cli.ts';

test('a file that is not there has no text; one that cannot be read is a fault', () => {
  const folder = folderWith({ 'a.txt': 'one' });
  expect(readTextIfAny(join(folder, 'a.txt'))).toBe('one');
  expect(readTextIfAny(join(folder, 'b.txt'))).toBeNull();
  expect(() => readTextIfAny(folder)).toThrow('EISDIR');
});
