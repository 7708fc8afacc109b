import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layOut, readFigures, writeFigures } from '../../../lab/validity/figures.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('stored figures are read again, and no other file is left behind', () => {
  const stored = { fingerprint: 'abc', figures: { seeds: '1..3', lost: [] } };
  writeFigures('misses', stored, join(folder, 'new'));
  expect(readFigures('misses', join(folder, 'new'))).toEqual(stored);
  expect(readdirSync(join(folder, 'new'))).toEqual(['misses.json']);
});

test('without a file there are no figures; without a fingerprint the whole file is the figures', () => {
  expect(readFigures('mutation', folder)).toBeNull();
  writeFileSync(join(folder, 'mutation.json'), '{"mutants":7}');
  expect(readFigures('mutation', folder)).toEqual({ fingerprint: null, figures: { mutants: 7 } });
});

test('a broken file is reported by its name', () => {
  writeFileSync(join(folder, 'misses.json'), '{"finger');
  expect(() => readFigures('misses', folder)).toThrow(/misses\.json should hold figures as JSON/);
});

test('laying figures out does not change their meaning', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(layOut(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('each entry of a list has one line, however long', () => {
  const entry = { name: 'x'.repeat(60), counts: Array.from({ length: 60 }, (_, i) => i) };
  writeFigures('x', { fingerprint: 'f', figures: { lost: [entry, entry] } }, folder);
  const lines = readFileSync(join(folder, 'x.json'), 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('      {"name":"xxx'))).toHaveLength(2);
  expect(lines).toHaveLength(10);
});
