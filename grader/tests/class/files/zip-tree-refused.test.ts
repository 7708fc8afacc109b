import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileTree } from '../../../class/files/file-tree.ts';
import { zipTree } from '../../../class/files/zip-tree.ts';
import { KitError } from '../../../model/kit-error.ts';
import { fill, tempFolder } from '../temp-folder.ts';
import { type Made, makeZip } from './make-zip.ts';
import { treeOf } from './tree-of.ts';

const tree = (...entries: Made[]) => treeOf(makeZip(entries));

describe('the zip of a class is refused', () => {
  const fault = async (zip: Uint8Array | Promise<FileTree>) =>
    await (zip instanceof Promise ? zip : treeOf(zip)).then(
      () => null,
      (error: KitError) => `${error.code}: ${error.message}`,
    );
  const right = makeZip([{ name: 'a.ts', content: 'a' }, { name: 'b.ts' }]);

  it.each(['../a.ts', 'a/../../b.ts', '..\\a.ts', 'node_modules/../../a.ts', '..'])(
    'if %j leads outside',
    async (name) => {
      expect(await fault(tree({ name: 'a.ts' }, { name }))).toMatch(
        /^class-zip-unsafe: .*leads outside the zip/,
      );
    },
  );

  it.each(['/etc/a.ts', '\\a.ts', 'C:\\a.ts', 'c:/a.ts', '//host/a.ts'])(
    'if %j is absolute',
    async (name) => {
      expect(await fault(tree({ name }))).toMatch(/^class-zip-unsafe: .*is an absolute path/);
    },
  );

  it('if it is encrypted', async () => {
    expect(await fault(tree({ name: 'a.ts', flags: 1 }))).toMatch(
      /^class-zip-encrypted: .*“a\.ts” is encrypted\. Unpack/,
    );
    expect(await fault(tree({ name: 'a.ts', flags: 0x40 }))).toMatch(/^class-zip-/);
  });

  it('if it is cut off, is no zip, or its list is damaged', async () => {
    expect(await fault(right.subarray(0, right.length - 1))).toMatch(/^class-zip-unreadable: .*cut off/);
    expect(await fault(Buffer.from('not a zip'))).toMatch(/^class-zip-unreadable/);
    expect(await fault(Buffer.alloc(0))).toMatch(/^class-zip-unreadable/);
    const damaged = Buffer.from(right);
    damaged.write('XX', damaged.lastIndexOf('PK\x01\x02'));
    expect(await fault(damaged)).toMatch(/^class-zip-unreadable: .*list of entries is damaged/);
  });

  it('if it has too many entries', async () => {
    expect(await fault(treeOf(right, { entries: 1 }))).toMatch(
      /^class-zip-too-large: .*holds more than 1 entries/,
    );
    expect(await fault(treeOf(right, { entries: 2 }))).toBeNull();
  });

  it('if there is no file, without waiting for a pipe', async () => {
    const folder = tempFolder({ 'a/b': '' });
    expect(await fault(zipTree(join(folder, 'none.zip')))).toMatch(/^no-class: .*there is nothing/);
    expect(await fault(zipTree(join(folder, 'a')))).toMatch(/^no-class: /);
    if (process.platform === 'linux') {
      execFileSync('mkfifo', [join(folder, 'pipe.zip')]);
      expect(await fault(zipTree(join(folder, 'pipe.zip')))).toMatch(/^no-class: /);
    }
  });

  it('with names that are safe to show', async () => {
    expect(await fault(tree({ name: '../\u001b[31m\u202e.ts' }))).toMatch(/“\.\.\/\\u202e\.ts”/);
  });
});

describe('for any bytes', () => {
  it('there is a tree or a KitError', async () => {
    const names = fc.constantFrom('a.ts', '../b', 'c/', 'd\\e.ts', '/f', '\xff');
    const number = fc.oneof(fc.nat({ max: 300 }), fc.constantFrom(0xffff, 2 ** 31, 0xffffffff));
    const entry: fc.Arbitrary<Made> = fc.record(
      {
        name: names,
        content: fc.string(),
        size: number,
        packedSize: number,
        flags: fc.constantFrom(0, 1, 8, 0x800),
        method: fc.constantFrom(0, 8, 99),
        mode: fc.nat({ max: 0xffff }),
        offset: number,
      },
      { requiredKeys: ['name'] },
    );
    const change = fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) });
    const zips = fc.tuple(
      fc.array(entry, { maxLength: 4 }),
      fc.array(change, { maxLength: 3 }),
      fc.nat({ max: 30 }),
    );
    const folder = tempFolder();
    await fc.assert(
      fc.asyncProperty(fc.oneof(zips, fc.uint8Array({ maxLength: 200 })), async (made) => {
        fill(folder, { 'any.zip': made instanceof Uint8Array ? made : damaged(...made) });
        try {
          const found = await zipTree(join(folder, 'any.zip'));
          for (const file of found.files) {
            const bytes = await file.read(50);
            expect(bytes === null || bytes.length <= 50).toBe(true);
          }
          found.close();
        } catch (error) {
          expect(error).toBeInstanceOf(KitError);
        }
      }),
      { numRuns: 500 },
    );
  });

  function damaged(
    entries: readonly Made[],
    changes: readonly { at: number; byte: number }[],
    cut: number,
  ): Buffer {
    const zip = makeZip(entries);
    for (const { at, byte } of changes) {
      zip[at % zip.length] = byte;
    }
    return zip.subarray(0, cut > 25 ? zip.length - cut : zip.length);
  }
});
