import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { folderWith } from '../commands/run-cli.ts';

const { withCache } = createRequire(import.meta.url)('../../start/loader-cache.cjs') as {
  withCache(root: string, loadTsx: () => Promise<unknown>): Promise<void>;
};

beforeEach(() => {
  vi.stubEnv('TSX_DISABLE_CACHE', undefined);
  return () => vi.unstubAllEnvs();
});

/** What tsx sees while it is loaded. */
async function seenBy(kit: string) {
  let seen = { folder: '', isDisabled: false };
  await withCache(kit, async () => {
    seen = { folder: tmpdir(), isDisabled: Boolean(process.env.TSX_DISABLE_CACHE) };
  });
  return seen;
}

const kit = () => folderWith({ 'node_modules/.cache/other': '' });
const cacheOf = (root: string) => join(root, 'node_modules', '.cache', 'tsx');

describe('the cache of tsx', () => {
  it('is in the kit, for this user alone', async () => {
    const root = kit();
    const before = tmpdir();
    for (const _ of ['made', 'found']) {
      expect(await seenBy(root)).toEqual({ folder: cacheOf(root), isDisabled: false });
      expect(tmpdir()).toBe(before);
    }
    expect(lstatSync(cacheOf(root)).mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0);
  });

  it('gives the folder for temporary files back if tsx cannot be loaded', async () => {
    const before = tmpdir();
    await expect(withCache(kit(), () => Promise.reject(new Error('no tsx')))).rejects.toThrow('no tsx');
    expect(tmpdir()).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('there is none', () => {
  it('in a folder that others can write', async () => {
    const root = kit();
    mkdirSync(cacheOf(root));
    chmodSync(cacheOf(root), 0o770);
    expect(await seenBy(root)).toEqual({ folder: cacheOf(root), isDisabled: true });
  });

  it.runIf(process.getuid?.() === 0)('in a folder of somebody else (only root can try that)', async () => {
    const root = kit();
    mkdirSync(cacheOf(root), { mode: 0o700 });
    chownSync(cacheOf(root), 12345, 12345);
    expect((await seenBy(root)).isDisabled).toBe(true);
  });

  it('where the packages are somebody else’s', async () => {
    const root = kit();
    const geteuid = vi.spyOn(process, 'geteuid').mockReturnValue(lstatSync(root).uid + 1);
    expect((await seenBy(root)).isDisabled).toBe(true);
    geteuid.mockRestore();
    expect(existsSync(cacheOf(root))).toBe(false);
  });

  it('behind a link', async () => {
    const root = kit();
    symlinkSync(folderWith({}), cacheOf(root));
    expect((await seenBy(root)).isDisabled).toBe(true);
  });

  it('if it cannot be made', async () => {
    const root = folderWith({ 'node_modules/.cache': 'a file' });
    expect((await seenBy(root)).isDisabled).toBe(true);
  });
});
