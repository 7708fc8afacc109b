import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepDrawings, readDrawings } from '../../../demo/page/drawings-file.ts';
import { Refusal } from '../../../system/loopback/refusal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pixels = Buffer.alloc(784, 7).toString('base64');
const fileIn = () => join(folder, '.student', 'drawings.json');

test('what is kept is read again, without fields that nobody knows', () => {
  expect(readDrawings(fileIn())).toEqual([]);
  keepDrawings(fileIn(), {
    drawings: [
      { is: 3, pixels, script: '<script>' },
      { is: 7, pixels },
    ],
    more: 1,
  });
  expect(readDrawings(fileIn())).toEqual([
    { is: 3, pixels },
    { is: 7, pixels },
  ]);
  expect(readFileSync(fileIn(), 'utf8')).not.toContain('script');
  keepDrawings(fileIn(), { drawings: [] });
  expect(readDrawings(fileIn())).toEqual([]);
});

test.each([
  null,
  [],
  {},
  { drawings: {} },
  { drawings: [null] },
  { drawings: [{ is: 4, pixels }] },
  { drawings: [{ is: '3', pixels }] },
  { drawings: [{ is: 3, pixels: pixels.slice(1) }] },
  { drawings: [{ is: 3, pixels: `<${pixels.slice(1)}` }] },
  { drawings: new Array(201).fill({ is: 3, pixels }) },
])('anything else is refused, and changes nothing', (posted) => {
  keepDrawings(fileIn(), { drawings: [{ is: 3, pixels }] });
  expect(() => keepDrawings(fileIn(), posted)).toThrow(Refusal);
  expect(readDrawings(fileIn())).toHaveLength(1);
});

test('a damaged file is set aside, and not lost', () => {
  const file = join(folder, 'drawings.json');
  writeFileSync(file, '{ "drawings": [');
  expect(readDrawings(file)).toEqual([]);
  keepDrawings(file, { drawings: [{ is: 7, pixels }] });
  expect(existsSync(join(folder, 'drawings.damaged.json'))).toBe(true);
  expect(readDrawings(file)).toHaveLength(1);
});
