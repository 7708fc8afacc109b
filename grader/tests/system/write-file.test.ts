import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KitError } from '../../model/kit-error.ts';
import { writeFile } from '../../system/write-file.ts';
import { folderWith } from '../commands/run-cli.ts';

test('a file replaces an older one whole, and nothing is left beside it', () => {
  const folder = folderWith({ 'r.json': 'old' });
  writeFile(join(folder, 'r.json'), 'new');
  expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['r.json']);
});

test('if a file cannot be written, what was there stays, and the message says where', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken', 'inside'), 'kept');
  expect(() => writeFile(join(folder, 'taken'), 'x')).toThrow(KitError);
  expect(() => writeFile(join(folder, 'nowhere', 'r.json'), 'x')).toThrow(/nowhere/);
  expect(readdirSync(folder)).toEqual(['taken']);
});
