import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { draftOf, writeAtomically } from '../../system/write-atomically.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'whole-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('drafts of processes that are gone go away; those of others, and other files, stay', () => {
  const home = folder();
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const others = [`r.json.${process.ppid}.tmp`, 'r.json.mine.tmp', `other.json.${gone}.tmp`];
  for (const name of [...others, `r.json.${gone}.tmp`]) {
    writeFileSync(join(home, name), 'half');
  }
  writeAtomically(join(home, 'r.json'), 'whole');
  expect(readdirSync(home).sort()).toEqual([...others, 'r.json'].sort());
  expect(readFileSync(join(home, 'r.json'), 'utf8')).toBe('whole');
});

test('what cannot be written leaves no draft', () => {
  const path = join(folder(), 'taken');
  mkdirSync(path);
  expect(() => writeAtomically(path, 'x')).toThrow();
  expect(readdirSync(join(path, '..'))).toEqual(['taken']);
  expect(draftOf(path)).toContain(`${process.pid}`);
});
