import { expect, it } from 'vitest';
import { foldersAbove } from '../../../class/files/folders-above.ts';

it('has each folder on the way once', () => {
  expect([...foldersAbove(['a/b/c.ts', 'a/b/d.ts', 'e/', 'f.ts', 'a/g/'])].sort()).toEqual([
    'a/',
    'a/b/',
    'a/g/',
    'e/',
  ]);
});
