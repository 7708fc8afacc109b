import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileTree } from '../../../class/files/file-tree.ts';
import { type Made, makeZip } from './make-zip.ts';
import { treeOf } from './tree-of.ts';

const tree = (...entries: Made[]) => treeOf(makeZip(entries));
const paths = ({ files }: FileTree) => files.map(({ path }) => path);
const text = async (found: FileTree, path: string) =>
  (await found.files.find((file) => file.path === path)?.read(100))?.toString() ?? null;
const MEGABYTE = 1024 * 1024;

describe('a zip as a tree', () => {
  it('has all files, by code points, and all folders, whether they are entries or not', async () => {
    const found = await treeOf(
      zipSync({
        'b/a/x.ts': Buffer.from('x'),
        '\uffee.ts': [Buffer.from('stored'), { level: 0 }],
        'empty/': Buffer.alloc(0),
      }),
    );
    expect(paths(found)).toEqual(['b/a/x.ts', '\uffee.ts']);
    expect(found.folders).toEqual(['b/', 'b/a/', 'empty/']);
    expect(await text(found, 'b/a/x.ts')).toBe('x');
    expect(await text(found, '\uffee.ts')).toBe('stored');
    expect(found.files.map(({ size }) => size)).toEqual([1, 6]);
    expect((await found.files[1]?.read(2))?.toString()).toBe('st');
    found.close();
    expect(await text(found, 'b/a/x.ts')).toBeNull();
    found.close();
  });

  it('may be empty', async () => {
    expect(await tree()).toMatchObject({ files: [], folders: [], leftOut: [] });
  });

  it('passes over what nobody looks at, however large', async () => {
    const names = [
      '__MACOSX/a.ts',
      'a/.DS_Store',
      '.git/a.ts',
      'node_modules/b.ts',
      'solutions/a.ts',
      'solutions/',
    ];
    const found = await tree(...names.map((name) => ({ name, size: 2 ** 30 })), { name: 'solutions.ts' });
    expect(paths(found)).toEqual(['solutions.ts']);
    expect(found).toMatchObject({ folders: [], leftOut: [] });
  });

  it('has backslashes for folders, as some programs on Windows write them', async () => {
    const found = await tree({ name: 'a\\b.ts', content: 'b' }, { name: 'c\\' }, { name: './/d/../e.ts' });
    expect(paths(found)).toEqual(['a/b.ts', 'e.ts']);
    expect(found.folders).toEqual(['a/', 'c/']);
  });

  it('has names in UTF-8 if they are marked so or valid, else in CP437', async () => {
    const names: Made[] = [
      { name: 'Zoë-山-🎲.ts' },
      { name: 'Ж.ts', flags: 0x800 },
      { name: Buffer.from([0x81, 0x2e, 0x74, 0x73]) },
    ];
    expect(paths(await tree(...names))).toEqual(['Zoë-山-🎲.ts', 'ü.ts', 'Ж.ts']);
  });

  it('has the last of two entries with one name, and says so', async () => {
    const found = await tree(
      { name: 'a.ts', content: 'old' },
      { name: 'b.ts' },
      { name: './a.ts', content: 'new' },
      { name: 'c.ts' },
      { name: 'c.ts', size: 2 ** 30 },
    );
    expect(found.files.map(({ path, note }) => [path, note])).toEqual([
      ['a.ts', 'is in the zip twice; the last one counts'],
      ['b.ts', undefined],
    ]);
    expect(await text(found, 'a.ts')).toBe('new');
    expect(found.leftOut).toEqual([{ path: 'c.ts', why: 'has more than 5 MB' }]);
  });

  it('leaves out links and devices', async () => {
    const found = await tree(
      { name: 'a', content: '/etc/passwd', mode: 0o120777 },
      { name: 'b', mode: 0o020644 },
      { name: 'c', mode: 0o010644 },
      { name: 'd', mode: 0o100644 },
      { name: 'e', mode: 0o040755 },
    );
    expect(paths(found)).toEqual(['d']);
    expect(found.folders).toEqual(['e/']);
    expect(found.leftOut.map(({ path, why }) => `${path} ${why}`)).toEqual([
      'a is a link; put the file itself there',
      'b is no regular file',
      'c is no regular file',
    ]);
  });

  it('leaves out what is too large or too well packed; its folder is seen', async () => {
    const found = await tree(
      { name: 'a/large', content: randomBytes(5 * MEGABYTE + 1) },
      { name: 'b/bomb', content: Buffer.alloc(100_000) },
      { name: 'c/right', content: randomBytes(5 * MEGABYTE) },
      { name: 'd/flat', content: 'x'.repeat(200), packedSize: 1 },
      { name: 'e/flat', content: 'x'.repeat(201), packedSize: 1 },
    );
    expect(paths(found)).toEqual(['c/right', 'd/flat']);
    expect(found.leftOut.map(({ path, why }) => `${path} ${why}`)).toEqual([
      'a/large has more than 5 MB',
      'b/bomb would grow to more than 200 times its size, as zip bombs do',
      'e/flat would grow to more than 200 times its size, as zip bombs do',
    ]);
    expect(found.folders).toEqual(['a/', 'b/', 'c/', 'd/', 'e/']);
    expect((await found.files[0]?.read(10 * MEGABYTE))?.length).toBe(5 * MEGABYTE);
  });

  it('reads nothing from an entry that lies about its size or its content', async () => {
    const found = await tree(
      { name: 'a', content: Buffer.alloc(50 * MEGABYTE), size: 100 },
      { name: 'b', content: 'abc', size: 2 },
      { name: 'c', content: 'abc', size: 4 },
      { name: 'd', content: 'abc', crc: 1 },
      { name: 'e', content: 'not deflated', method: 0 },
      { name: 'f', content: 'abc', offset: 7 },
    );
    expect(await Promise.all(paths(found).map((path) => text(found, path)))).toEqual([
      null,
      null,
      null,
      null,
      'not deflated',
      null,
    ]);
  });

  it('leaves out what cannot be unpacked', async () => {
    const found = await tree(
      { name: 'a', method: 14 },
      { name: 'b', content: 'abc', method: 0, size: 5 },
      { name: 'c', content: 'abc', packedSize: 5000 },
      { name: 'd/'.repeat(70) },
      { name: `${'d/'.repeat(70)}e` },
    );
    expect(paths(found)).toEqual([]);
    expect(found.leftOut.map(({ why }) => why.slice(0, 25))).toEqual([
      'is packed in a way that c',
      'is damaged; pack it again',
      'is damaged; pack it again',
      'has a path that is too lo',
    ]);
  });

  it('reads entries that lie over each other, each to its limit', async () => {
    const content = Buffer.alloc(4000, 'x');
    const found = await tree(
      { name: 'a', content, packedSize: 30 },
      ...Array.from({ length: 1000 }, (_, i) => ({ name: `b${i}`, content, packedSize: 30, offset: 0 })),
    );
    const start = performance.now();
    const read = await Promise.all(found.files.map((file) => file.read(10)));
    expect(read.every((bytes) => bytes?.length === 10)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('takes little time for many entries', async () => {
    const found = tree(
      ...Array.from({ length: 60_000 }, (_, i) => ({ name: `p${i % 10_000}/${i}.ts`, method: 0 })),
    );
    const zip = await found;
    expect(zip.files).toHaveLength(60_000);
  });
});
