import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changedFiles, snapshotFiles } from '../../lab/file-changes.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'file-changes-'));
  mkdirSync(join(root, 'code', 'deep'), { recursive: true });
  mkdirSync(join(root, 'code', 'skipped'));
  for (const file of ['code/a.ts', 'code/deep/b.ts', 'code/deep/c.ts', 'code/skipped/d.ts', 'e.json']) {
    writeFileSync(join(root, file), 'x');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const snapshot = () => snapshotFiles({ root, paths: ['e.json', 'code'], leftOut: ['code/skipped'] });

it('finds files that were written, added and removed', () => {
  const before = snapshot();
  expect(changedFiles(before, snapshot())).toEqual([]);
  writeFileSync(join(root, 'code/a.ts'), 'xy');
  utimesSync(join(root, 'e.json'), 1, 1);
  rmSync(join(root, 'code/deep/b.ts'));
  writeFileSync(join(root, 'code/deep/new.ts'), '');
  writeFileSync(join(root, 'code/skipped/d.ts'), 'not looked at');
  expect([...changedFiles(before, snapshot())].sort()).toEqual([
    'code/a.ts',
    'code/deep/b.ts',
    'code/deep/new.ts',
    'e.json',
  ]);
});

it('fails if a path does not exist, since nothing would be watched there', () => {
  expect(() => snapshotFiles({ root, paths: ['code', 'moved'] })).toThrow(/names moved/);
  expect(() => snapshotFiles({ root, paths: ['code'], leftOut: ['code/moved'] })).toThrow(
    /names code\/moved/,
  );
});
