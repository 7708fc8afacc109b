import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { KitError } from '../../model/kit-error.ts';
import { replaceKeepingCopy } from '../../stubs/replace-keeping-copy.ts';

/** Faults of the disk that a test can switch on. */
const disk = vi.hoisted(() => ({ cutsCopies: false, refusesRenames: false, hidesCopies: false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    writeFileSync: (path: string, data: string | Uint8Array, options?: object) =>
      real.writeFileSync(path, disk.cutsCopies && path.includes('.student') ? data.slice(1) : data, options),
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
