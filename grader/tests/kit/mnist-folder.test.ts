import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DIGIT_FILES } from '../../../data/digit-files.ts';
import { installedMnist } from '../../kit/mnist-folder.ts';

it('is there only if all four files are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mnist-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const names = Object.values(DIGIT_FILES);
  for (const name of names) {
    expect(installedMnist(folder)).toBeNull();
    writeFileSync(join(folder, name), '');
  }
  expect(installedMnist(folder)).toBe(folder);
  expect(installedMnist(join(folder, 'none'))).toBeNull();
});
