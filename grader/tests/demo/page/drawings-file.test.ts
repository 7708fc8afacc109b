import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeDrawings, readDrawings } from '../../../demo/page/drawings-file.ts';
import { KitError } from '../../../model/kit-error.ts';
import { Refusal } from '../../../system/loopback/refusal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const drawn = (is: 3 | 7, grey: number) => ({ is, pixels: Buffer.alloc(784, grey).toString('base64') });
const [one, two, three] = [drawn(3, 1), drawn(7, 2), drawn(3, 3)];
const { pixels } = one;
const fileIn = () => join(folder, '.student', 'drawings.json');
const add = (...drawings: unknown[]) => changeDrawings(fileIn(), { add: drawings, forget: [] });
const read = () => readDrawings(fileIn()).drawings;

test('what is kept is read again, without fields that nobody knows', () => {
  expect(readDrawings(fileIn())).toEqual({ drawings: [], note: null });
  changeDrawings(fileIn(), { add: [{ ...one, script: '<script>' }, two], forget: [], more: 1 });
  expect(readDrawings(fileIn())).toEqual({ drawings: [one, two], note: null });
  expect(readFileSync(fileIn(), 'utf8')).not.toContain('script');
});

test('what another page has kept meanwhile stays, whatever this one keeps or forgets', () => {
  add(one);
  add(two);
  expect(add(three).drawings).toEqual([one, two, three]);
  changeDrawings(fileIn(), { add: [], forget: [one, three] });
  expect(read()).toEqual([two]);
  changeDrawings(fileIn(), { add: [], forget: [one, two] });
  expect(read()).toEqual([]);
});

test('what was posted twice counts once', () => {
  add(one, two);
  expect(add(two).drawings).toEqual([one, two]);
});

test('of too many, the last ones are kept', () => {
  const many = Array.from({ length: 200 }, (_, grey) => drawn(7, grey));
  add(...many);
  add(three);
  expect(read()).toEqual([...many.slice(1), three]);
});

test.each([
  null,
  [],
  {},
  { add: [] },
  { add: {}, forget: [] },
  { add: [], forget: [null] },
  { add: [{ is: 4, pixels }], forget: [] },
  { add: [{ is: '3', pixels }], forget: [] },
  { add: [{ is: 3, pixels: pixels.slice(1) }], forget: [] },
  { add: [{ is: 3, pixels: `<${pixels.slice(1)}` }], forget: [] },
  { add: new Array(201).fill({ is: 3, pixels }), forget: [] },
])('anything else is refused, and changes nothing', (posted) => {
  add(one);
  expect(() => changeDrawings(fileIn(), posted)).toThrow(Refusal);
  expect(read()).toEqual([one]);
});

test('damaged files are set aside, each under a name of its own, with a word', () => {
  const texts = ['{ "drawings": [', '{ "drawings": [3] }'];
  add(one);
  const notes = texts.map((text) => {
    writeFileSync(fileIn(), text);
    const { drawings, note } = readDrawings(fileIn());
    expect(drawings).toEqual([]);
    return note ?? '';
  });
  writeFileSync(fileIn(), 'null');
  expect(add(two)).toEqual({ drawings: [two], note: expect.stringContaining('drawings.broken-3.json') });
  const aside = readdirSync(join(folder, '.student')).filter((name) => name !== 'drawings.json');
  expect(aside.map((name) => readFileSync(join(folder, '.student', name), 'utf8'))).toEqual([
    ...texts,
    'null',
  ]);
  expect(notes.map((note, i) => note.includes(aside[i] as string))).toEqual([true, true]);
});

// A folder in its place cannot be read either, even by root.
test('what cannot be read stays where it is, and is neither replaced nor passed over in silence', () => {
  mkdirSync(fileIn(), { recursive: true });
  expect(readDrawings(fileIn())).toEqual({
    drawings: [],
    note: expect.stringMatching(/could not be read \(EISDIR\)/),
  });
  expect(() => add(one)).toThrow(KitError);
  expect(readdirSync(join(folder, '.student'))).toEqual(['drawings.json']);
});

test.skipIf(process.getuid?.() === 0)('nor is a healthy file that may not be read', () => {
  add(one);
  chmodSync(fileIn(), 0);
  expect(() => add(two)).toThrow(/could not be read \(EACCES\)/);
  chmodSync(fileIn(), 0o600);
  expect(read()).toEqual([one]);
});
