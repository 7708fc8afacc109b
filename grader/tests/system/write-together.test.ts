import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { writeTogether } from '../../system/write-together.ts';

const root = mkdtempSync(join(tmpdir(), 'together-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'folder-'));
});
const write = (files: Readonly<Record<string, string>>) =>
  writeTogether(new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text])));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

it('writes all of them, and makes folders', () => {
  write({ 'a/one': '1', 'a/two': '2' });
  expect([textOf('a/one'), textOf('a/two')]).toEqual(['1', '2']);
  expect(readdirSync(join(folder, 'a')).sort()).toEqual(['one', 'two']);
});

it('leaves all as they were if the last cannot be written', () => {
  writeFileSync(join(folder, 'one'), 'old');
  mkdirSync(join(folder, 'three'));
  expect(() => write({ one: 'new', two: 'new', three: 'new' })).toThrow(
    expect.objectContaining({
      code: 'output-not-written',
      message: expect.stringContaining('it is a folder'),
    }),
  );
  expect(textOf('one')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['one', 'three']);
});

it('takes away the folder that it made, and no other', () => {
  const blocked = 'x'.repeat(300);
  expect(() => write({ 'new/one': '1', [`new/${blocked}`]: '2' })).toThrow(/too long/);
  expect(existsSync(join(folder, 'new'))).toBe(false);
  mkdirSync(join(folder, 'there'));
  expect(() => write({ 'there/one': '1', [`there/${blocked}`]: '2' })).toThrow(/too long/);
  expect(existsSync(join(folder, 'there'))).toBe(true);
});

it.skipIf(process.platform === 'win32')('follows links', () => {
  writeFileSync(join(folder, 'real'), 'old');
  symlinkSync('real', join(folder, 'link'));
  write({ link: 'new' });
  expect(textOf('real')).toBe('new');
});
