import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { KitError } from '../../model/kit-error.ts';
import { replaceKeepingCopy } from '../../stubs/replace-keeping-copy.ts';

/** Faults of the disk that a test can switch on. */
const disk = vi.hoisted(() => ({
  cutsCopies: false,
  refusesRenames: false,
  hidesCopies: false,
  /** Whether the file that was opened last is a copy. */
  isCopy: false,
}));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    openSync: (path: string, flags: string, mode?: number) => {
      const file = real.openSync(path, flags, mode);
      disk.isCopy = path.includes('.student');
      return file;
    },
    writeFileSync: (file: string | number, data: string | Uint8Array, options?: object) =>
      real.writeFileSync(file, disk.cutsCopies && disk.isCopy ? data.slice(1) : data, options),
    readdirSync: (path: string) => (disk.hidesCopies ? [] : real.readdirSync(path)),
    renameSync: (from: string, to: string) => {
      if (disk.refusesRenames) {
        throw new Error('the file is held open');
      }
      real.renameSync(from, to);
    },
  };
});

function exerciseWith(text: string) {
  const root = mkdtempSync(join(tmpdir(), 'stubs-'));
  onTestFinished(() => {
    Object.assign(disk, { cutsCopies: false, refusesRenames: false, hidesCopies: false });
    rmSync(root, { recursive: true, force: true });
  });
  const folder = join(root, 'exercises');
  mkdirSync(folder);
  writeFileSync(join(folder, '03-loss.ts'), text);
  return { folder, path: join(folder, '03-loss.ts'), keepFolder: join(root, '.student') };
}

test('writes no stub if the copy does not read the same as the file', () => {
  const { path, keepFolder } = exerciseWith('mine');
  disk.cutsCopies = true;
  expect(() => replaceKeepingCopy(path, 'stub', keepFolder)).toThrow(/does not read the same as the file/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('leaves the file unchanged, and no draft, if the stub cannot be renamed', () => {
  const { folder, path, keepFolder } = exerciseWith('mine');
  disk.refusesRenames = true;
  expect(() => replaceKeepingCopy(path, 'stub', keepFolder)).toThrow(KitError);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['03-loss.ts']);
  expect(readFileSync(join(keepFolder, '03-loss.kept-1.ts'), 'utf8')).toBe('mine');
});

test('takes the next number if another reset took one meanwhile', () => {
  const { path, keepFolder } = exerciseWith('first');
  const first = replaceKeepingCopy(path, 'stub', keepFolder) as string;
  writeFileSync(path, 'second');
  disk.hidesCopies = true;
  const second = replaceKeepingCopy(path, 'stub', keepFolder) as string;
  expect([first, second].map((copy) => readFileSync(copy, 'utf8'))).toEqual(['first', 'second']);
});

test.skipIf(process.platform === 'win32')('the copy and the stub are as private as the file was', () => {
  const { path, keepFolder } = exerciseWith('mine');
  chmodSync(path, 0o600);
  const copy = replaceKeepingCopy(path, 'stub', keepFolder) as string;
  expect([path, copy].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600]);
});
