import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileTree } from '../../../class/files/file-tree.ts';
import { folderTree } from '../../../class/files/folder-tree.ts';
import { tempFolder } from '../temp-folder.ts';

const paths = ({ files }: FileTree) => files.map(({ path }) => path);
const text = async (tree: FileTree, path: string) =>
  (await tree.files.find((file) => file.path === path)?.read(100))?.toString() ?? null;

describe('a folder as a tree', () => {
  it('has all files, by code points, and all folders', async () => {
    const folder = tempFolder({
      'b/z.ts': 'z',
      'b/a/x.ts': 'x',
      '\u{10000}.ts': '',
      '\uffee.ts': '',
      'b.ts': '',
    });
    mkdirSync(join(folder, 'empty'));
    const tree = folderTree(folder);
    expect(paths(tree)).toEqual(['b.ts', 'b/a/x.ts', 'b/z.ts', '\uffee.ts', '\u{10000}.ts']);
    expect(tree.folders).toEqual(['b/', 'b/a/', 'empty/']);
    expect(tree.leftOut).toEqual([]);
    expect(await text(tree, 'b/a/x.ts')).toBe('x');
  });

  it('passes over what nobody looks at', () => {
    const noise = ['__MACOSX/a.ts', 'a/.DS_Store', '.git/a.ts', 'a/node_modules/b.ts', 'solutions/a.ts'];
    const tree = folderTree(tempFolder(Object.fromEntries([...noise, 'a/b.ts'].map((path) => [path, '']))));
    expect(paths(tree)).toEqual(['a/b.ts']);
    expect(tree.folders).toEqual(['a/']);
    expect(tree.leftOut).toEqual([]);
  });

  it('reads no more than it is asked for, and says how large a file is', async () => {
    const [file] = folderTree(tempFolder({ 'a.ts': '12345' })).files;
    expect(file?.size).toBe(5);
    expect((await file?.read(3))?.toString()).toBe('123');
    expect((await file?.read(9))?.toString()).toBe('12345');
  });

  it('gets over files that change or go', async () => {
    const folder = tempFolder({ 'a.ts': 'a', 'b.ts': 'b', 'c.ts': 'c' });
    const tree = folderTree(folder);
    rmSync(join(folder, 'a.ts'));
    writeFileSync(join(folder, 'b.ts'), 'longer');
    rmSync(join(folder, 'c.ts'));
    mkdirSync(join(folder, 'c.ts'));
    expect(await Promise.all(paths(tree).map((path) => text(tree, path)))).toEqual([null, 'longer', null]);
    expect(tree.files[0]?.size).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('follows links to files inside, and no others', async () => {
    const folder = tempFolder({ 'a/b.ts': 'b', 'solutions/c.ts': 'c' });
    const links = {
      'in.ts': 'a/b.ts',
      'twice.ts': 'in.ts',
      out: '/etc/passwd',
      up: '..',
      round: 'round',
      'a/folder': '.',
      nowhere: 'x',
      hidden: 'solutions/c.ts',
    };
    for (const [path, target] of Object.entries(links)) {
      symlinkSync(target, join(folder, path));
    }
    const tree = folderTree(folder);
    expect(tree.files.map(({ path, leadsTo }) => [path, leadsTo])).toEqual([
      ['a/b.ts', undefined],
      ['in.ts', 'a/b.ts'],
      ['twice.ts', 'a/b.ts'],
    ]);
    expect(await text(tree, 'twice.ts')).toBe('b');
    expect(tree.leftOut).toEqual([
      { path: 'a/folder', why: 'is a link to no file' },
      { path: 'hidden', why: 'is a link to no file' },
      { path: 'nowhere', why: 'is a link that leads outside, or nowhere' },
      { path: 'out', why: 'is a link that leads outside, or nowhere' },
      { path: 'round', why: 'is a link that leads outside, or nowhere' },
      { path: 'up', why: 'is a link that leads outside, or nowhere' },
    ]);
  });

  it.skipIf(process.platform === 'win32')('is the same by a link to the folder', () => {
    const [folder, other] = [tempFolder({ 'a.ts': '' }), tempFolder()];
    symlinkSync('a.ts', join(folder, 'b.ts'));
    symlinkSync(folder, join(other, 'link'));
    expect(paths(folderTree(join(other, 'link')))).toEqual(['a.ts', 'b.ts']);
  });

  it.runIf(process.platform === 'linux')('leaves pipes alone', () => {
    const folder = tempFolder({ 'a.ts': '' });
    execFileSync('mkfifo', [join(folder, 'p.ts')]);
    const tree = folderTree(folder);
    expect(paths(tree)).toEqual(['a.ts']);
    expect(tree.leftOut).toEqual([{ path: 'p.ts', why: 'is no regular file' }]);
  });

  it.runIf(process.platform === 'linux')('keeps names apart that are not UTF-8', async () => {
    const folder = tempFolder();
    for (const byte of [0xe4, 0xf6]) {
      const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([byte])]);
      writeFileSync(path, String(byte));
    }
    const tree = folderTree(folder);
    expect(paths(tree)).toEqual(['ä', 'ö']);
    expect(await text(tree, 'ö')).toBe('246');
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'says what cannot be opened',
    async () => {
      const folder = tempFolder({ 'a/b.ts': '', 'c.ts': '' });
      chmodSync(join(folder, 'a'), 0);
      chmodSync(join(folder, 'c.ts'), 0);
      const tree = folderTree(folder);
      expect(tree.leftOut).toEqual([{ path: 'a/', why: expect.stringContaining('cannot be opened') }]);
      expect(tree.folders).toEqual(['a/']);
      expect(await text(tree, 'c.ts')).toBeNull();
      chmodSync(join(folder, 'a'), 0o700);
    },
  );

  it('is a KitError if there is none', () => {
    expect(() => folderTree(join(tempFolder(), 'a\u202eb'))).toThrow(
      /Expected a folder with .*a\\u202eb, but/,
    );
    expect(() => folderTree(join(tempFolder({ a: '' }), 'a'))).toThrow(/cannot be opened/);
  });
});
