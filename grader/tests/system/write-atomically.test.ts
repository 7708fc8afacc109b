import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeAtomically, writeVia } from '../../system/write-atomically.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'whole-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('removes drafts of processes that are gone, and no other files', () => {
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

test('leaves no draft if the file cannot be written', () => {
  const path = join(folder(), 'taken');
  mkdirSync(path);
  expect(() => writeAtomically(path, 'x')).toThrow();
  expect(readdirSync(join(path, '..'))).toEqual(['taken']);
});

test('the draft is beside the file, names this process, and is complete when it is published', () => {
  const path = join(folder(), 'r.json');
  const published = writeVia(path, 'whole', (draft) => [draft, readFileSync(draft, 'utf8')]);
  expect(published).toEqual([`${path}.${process.pid}.tmp`, 'whole']);
  expect(readdirSync(join(path, '..'))).toEqual([]);
});
