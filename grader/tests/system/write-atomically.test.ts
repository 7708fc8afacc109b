import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  const published = writeVia(path, 'whole', (draft) => [draft, readFileSync(draft, 'utf8')], null);
  expect(published).toEqual([`${path}.${process.pid}.tmp`, 'whole']);
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

const isPosix = process.platform !== 'win32';

test.runIf(isPosix).each([0o600, 0o640, 0o664])('a file that is replaced keeps its mode, %i', (mode) => {
  const path = join(folder(), 'r.json');
  writeFileSync(path, 'old');
  chmodSync(path, mode);
  writeAtomically(path, 'new');
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', mode]);
});

test.runIf(process.getuid?.() === 0)('and its owner, if root replaces it', () => {
  const path = join(folder(), 'r.json');
  writeFileSync(path, 'old');
  chownSync(path, 1234, 4321);
  writeAtomically(path, 'new');
  expect(statSync(path)).toMatchObject({ uid: 1234, gid: 4321 });
});

test.runIf(isPosix)('the draft is a new file, even if somebody put a link there', () => {
  const home = folder();
  writeFileSync(join(home, 'theirs'), 'kept');
  symlinkSync('theirs', join(home, `r.json.${process.pid}.tmp`));
  writeAtomically(join(home, 'r.json'), 'new');
  expect(readFileSync(join(home, 'theirs'), 'utf8')).toBe('kept');
  expect(readFileSync(join(home, 'r.json'), 'utf8')).toBe('new');
});
