import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pairOutputs, writeWhole } from '../../../commands/options/outputs.ts';
import { KitError } from '../../../model/kit-error.ts';
import { folderWith } from '../run-cli.ts';

test.each([
  [[], [], [{ format: 'text', file: null }]],
  [[], ['a.txt'], [{ format: 'text', file: 'a.txt' }]],
  [['json'], [], [{ format: 'json', file: null }]],
  [
    ['json', 'text'],
    ['a.json'],
    [
      { format: 'json', file: 'a.json' },
      { format: 'text', file: null },
    ],
  ],
])('formats %j and files %j', (formats, files, outputs) => {
  expect(pairOutputs(formats, files)).toEqual(outputs);
});

test.each([
  [['json'], ['a', 'b'], 'go in pairs'],
  [['json', 'text'], [], 'Reports cannot share the terminal: json and text.'],
  [['yaml'], [], 'no format “yaml”'],
])('formats %j and files %j are refused', (formats, files, words) => {
  expect(() => pairOutputs(formats, files)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(words) }),
  );
});

test('a file replaces an older one whole, and nothing is left beside it', () => {
  const folder = folderWith({ 'r.json': 'old' });
  writeWhole(join(folder, 'r.json'), 'new');
  expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['r.json']);
});

test('if a file cannot be written, what was there stays, and the message says where', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken', 'inside'), 'kept');
  expect(() => writeWhole(join(folder, 'taken'), 'x')).toThrow(KitError);
  expect(() => writeWhole(join(folder, 'nowhere', 'r.json'), 'x')).toThrow(/nowhere/);
  expect(readdirSync(folder)).toEqual(['taken']);
});
