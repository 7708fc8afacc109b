import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layOut, readKept, writeKept } from '../../../lab/validity/figures.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is kept is read again, and nothing else is left behind', () => {
  const kept = { fingerprint: 'abc', figures: { seeds: '1..3', lost: [] } };
  writeKept('misses', kept, join(folder, 'new'));
  expect(readKept('misses', join(folder, 'new'))).toEqual(kept);
  expect(readdirSync(join(folder, 'new'))).toEqual(['misses.json']);
});

test('nothing measured is null; figures of another command are the whole file', () => {
  expect(readKept('audit', folder)).toBeNull();
  writeFileSync(join(folder, 'audit.json'), '{"mutants":7}');
  expect(readKept('audit', folder)).toEqual({ fingerprint: null, figures: { mutants: 7 } });
});

test('a broken file is told by its name', () => {
  writeFileSync(join(folder, 'misses.json'), '{"finger');
  expect(() => readKept('misses', folder)).toThrow(/misses\.json should hold figures as JSON/);
});

test('any figures are laid out as JSON of the same meaning', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(layOut(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('entries of lists have a line each, and what is in them does not', () => {
  const entry = { name: 'x'.repeat(60), counts: Array.from({ length: 60 }, (_, i) => i) };
  writeKept('x', { fingerprint: 'f', figures: { lost: [entry, entry] } }, folder);
  const lines = readFileSync(join(folder, 'x.json'), 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('      {"name":"xxx'))).toHaveLength(2);
  expect(lines).toHaveLength(10);
});
