import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appendToFile } from '../../system/append-to-file.ts';
import { folderWith } from '../commands/run-cli.ts';

const appended = (before: string, text: string) => {
  const path = join(folderWith({ file: before }), 'file');
  appendToFile(path, () => text);
  return readFileSync(path, 'utf8');
};

it('adds to what is there, on a line of its own', () => {
  expect(appended('a=1\n', 'b=2\n')).toBe('a=1\nb=2\n');
  expect(appended('a=1', 'b=2\n')).toBe('a=1\nb=2\n');
  expect(appended('', 'b=2\n')).toBe('b=2\n');
});

it('leaves the file as it is if there is nothing to add', () => {
  expect(appended('a=1', '')).toBe('a=1');
});

it('makes a file that is missing, and says how much is before the text', () => {
  const path = join(folderWith({}), 'new');
  const sizes: number[] = [];
  const add = (text: string) =>
    appendToFile(path, (bytes) => {
      sizes.push(bytes);
      return text;
    });
  add('ä');
  add('b\n');
  add('c\n');
  expect(readFileSync(path, 'utf8')).toBe('ä\nb\nc\n');
  expect(sizes).toEqual([0, 3, 5]);
});

it('says which file cannot be written, and why', () => {
  const folder = folderWith({});
  expect(() => appendToFile(join(folder, 'no', 'file'), () => 'a')).toThrow(
    expect.objectContaining({
      code: 'output-not-written',
      message: expect.stringMatching(/no.file could not be written: there is no folder/),
    }),
  );
  expect(() => appendToFile(folder, () => 'a')).toThrow(/it is a folder/);
});
