import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stubsCommand } from '../../commands/stubs.ts';
import { README } from '../../kit/paths.ts';
import { EXERCISES } from '../folders.ts';
import { folderWith } from './run-cli.ts';

function author() {
  const home = folderWith({ 'README.md': readFileSync(README), 'exercises/own.txt': '' });
  return { exercises: join(home, 'exercises'), readme: join(home, 'README.md'), keep: join(home, 'kept') };
}

test('writes the stubs and the table', () => {
  const files = author();
  writeFileSync(files.readme, readFileSync(README, 'utf8').replace('A first guess', 'Another title'));
  const { text, exitCode } = stubsCommand({}, files);
  expect(exitCode).toBe(0);
  expect(text).toMatch(/03-loss\.ts +written\n/);
  expect(text).toMatch(/README\.md +has a new table\n/);
  expect(stubsCommand({ check: true }, files).exitCode).toBe(0);
});

test('if one stub cannot be written, the others are, and it says which one and why', () => {
  const files = author();
  const file = join(files.exercises, '03-loss.ts');
  mkdirSync(join(`${file}.${process.pid}.tmp`, 'inside'), { recursive: true }); // In the way of its draft.
  const { text, exitCode } = stubsCommand({}, files);
  expect(exitCode).toBe(2);
  expect(text).toMatch(/03-loss\.ts +could not be written \(see below\)\n/);
  expect(text).toContain(`${file} could not be written: `);
  const written = readFileSync(join(files.exercises, '06-three-or-seven.ts'), 'utf8');
  expect(written).toBe(readFileSync(join(EXERCISES, '06-three-or-seven.ts'), 'utf8'));
});
