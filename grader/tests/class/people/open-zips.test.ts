import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderTree } from '../../../class/files/folder-tree.ts';
import { zipTree } from '../../../class/files/zip-tree.ts';
import { readPerson } from '../../../class/people/read-person.ts';
import { type Made, makeZip } from '../files/make-zip.ts';
import { tempFolder } from '../temp-folder.ts';
import { handedIn, ofTree } from './handed-in.ts';

const IDS = ['01-first', '02-second'];
const read = (files: Parameters<typeof handedIn>[0]) => readPerson(handedIn(files), IDS, 1000);
const zipOf = (...entries: Made[]) => makeZip(entries);
const text = (text: string) => ({ kind: 'text', text });
const first = { name: '01-first.ts', content: 'a' };
const ann = (path: string, why: string) => ({ path: `ann/a.zip${path}`, why });

describe('a zip that a student handed in', () => {
  it('is read as if it were unpacked', async () => {
    const zip = zipSync({ 'w/exercises/01-first.ts': Buffer.from('a'), 'w/02-second.ts': Buffer.from('b') });
    for (const name of ['a.zip', 'A.ZIP']) {
      const found = await read({ [name]: zip });
      expect([...(found.submission?.files.values() ?? [])]).toEqual([text('a'), text('b')]);
      expect(found.sources).toEqual({
        '01-first': `ann/${name}/w/exercises/01-first.ts`,
        '02-second': `ann/${name}/w/02-second.ts`,
      });
      expect(found).toMatchObject({ notes: [], notPlaced: [] });
    }
  });

  it('is the same in a folder, in the zip of a class, and in memory', async () => {
    const files = { '02-second.ts': 'b', 'a.zip': zipOf(first, { name: 'b.txt' }) };
    const folder = tempFolder({
      ...files,
      'c.zip': zipSync({ '02-second.ts': Buffer.from('b'), 'a.zip': files['a.zip'] }),
    });
    const tree = await zipTree(`${folder}/c.zip`);
    const people = await Promise.all(
      [tree, folderTree(tempFolder(files))].map((one) => readPerson(ofTree(one), IDS, 1000)),
    );
    tree.close();
    expect(people[0]).toEqual(people[1]);
    expect(people[0]).toMatchObject({
      sources: { '01-first': 'a.zip/01-first.ts', '02-second': '02-second.ts' },
    });
    expect(people[0]?.notPlaced).toEqual([{ path: 'a.zip/b.txt', why: expect.any(String) }]);
    expect((await read(files)).digest).toBe(people[0]?.digest);
  });

  it('with a higher number is newer', async () => {
    const zips = {
      'a (1).zip': zipOf(first),
      'a (2).zip': zipOf({ ...first, content: 'new' }),
      'a.zip': zipOf(first),
    };
    expect((await read(zips)).submission?.files.get('01-first.ts')).toEqual(text('new'));
  });

  it('holds no zip that is opened', async () => {
    const found = await read({
      'a.zip': zipOf(first, { name: 'b.zip', content: zipOf({ name: '02-second.ts' }) }),
    });
    expect(found.sources).toEqual({ '01-first': 'ann/a.zip/01-first.ts' });
    expect(found.notes).toEqual([
      'Of “a.zip” not everything is read: “b.zip” is a zip within a zip, which is not opened.',
    ]);
    expect(found.notPlaced).toEqual([ann('/b.zip', 'is a zip within a zip, which is not opened')]);
  });

  it.each<[string, Made, string]>([
    ['a path that leads outside', { name: '../02-second.ts' }, 'leads outside the zip'],
    ['an absolute path', { name: '/02-second.ts' }, 'is an absolute path'],
    ['an encrypted entry', { name: '02-second.ts', flags: 1 }, 'is encrypted'],
    [
      'a bomb',
      { name: '02-second.ts', content: Buffer.alloc(10_000) },
      'would grow to more than 200 times its size, as zip bombs do',
    ],
    ['a link', { name: '02-second.ts', mode: 0o120777 }, 'is a link; put the file itself there'],
  ])('with %s: the rest counts, with a note', async (_, entry, why) => {
    const { sources, notes, notPlaced } = await read({ 'a.zip': zipOf(entry, first) });
    expect(sources).toEqual({ '01-first': 'ann/a.zip/01-first.ts' });
    expect(notes).toEqual([`Of “a.zip” not everything is read: “${entry.name}” ${why}.`]);
    expect(notPlaced).toEqual([ann(`/${entry.name}`, why)]);
  });

  it('that is damaged is read as far as it goes', async () => {
    const zip = zipOf(first, { name: '02-second.ts' });
    zip.write('XX', zip.lastIndexOf('PK\x01\x02'));
    const { sources, notes, notPlaced } = await read({ 'a.zip': zip });
    expect(sources).toEqual({ '01-first': 'ann/a.zip/01-first.ts' });
    expect(notes).toEqual(['Of “a.zip” not everything is read: it is damaged.']);
    expect(notPlaced).toEqual([ann('', 'is damaged')]);
  });

  it('that is none, or is cut off, is reported', async () => {
    const why = 'cannot be read as a zip: it is cut off, or it is none';
    for (const zip of ['no zip', '', zipOf(first).subarray(0, 50), null]) {
      const found = await read({ 'a.zip': zip, '02-second.ts': 'b' });
      expect(found.sources).toEqual({ '02-second': 'ann/02-second.ts' });
      expect(found.notes).toEqual([`“a.zip” ${why}.`]);
      expect(found.notPlaced).toEqual([ann('', why)]);
    }
  });

  it('has the last of two entries with one name, with a note', async () => {
    const found = await read({ 'a.zip': zipOf(first, { ...first, content: 'new' }) });
    expect(found.submission?.files.get('01-first.ts')).toEqual(text('new'));
    expect(found.notes).toEqual(['“a.zip/01-first.ts” is in the zip twice; the last one counts.']);
  });

  it('is not opened where nobody looks', async () => {
    const found = await read({ '__MACOSX/a.zip': zipOf(first), '.a.zip': 'no zip', '._a.zip': 'no zip' });
    expect(found).toMatchObject({ submission: null, notes: [] });
    expect(found.notPlaced).toEqual([
      { path: 'ann/.a.zip', why: 'begins with a dot, so it is not looked at' },
    ]);
  });

  it('is one of at most a hundred', async () => {
    const zips = Object.fromEntries(
      Array.from({ length: 101 }, (_, i) => [`${i}.zip`, zipOf({ name: `${i}.md` })]),
    );
    const { notPlaced } = await read(zips);
    expect(notPlaced).toEqual([
      { path: 'ann/100.zip', why: 'is not opened: there are too many zips, or too large ones' },
    ]);
  });

  it('tells thousands of entries that are left out as a number', async () => {
    const links = Array.from({ length: 1500 }, (_, i) => ({ name: `${i}.ts`, mode: 0o120777 }));
    const { notPlaced, notes } = await read({ 'a.zip': zipOf(...links) });
    expect(notPlaced).toHaveLength(1001);
    expect(notPlaced[0]).toEqual(ann('', 'has 500 more entries that are left out'));
    expect(notes).toEqual([expect.stringMatching(/; 998 more\.$/)]);
  });

  it('never stops a class, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(),
        fc.nat({ max: 255 }),
        async (bytes, at, byte) => {
          const zip = zipOf(first, { name: '02-second.ts', content: 'b' });
          zip[at % zip.length] = byte;
          const { submission } = await read({ 'a.zip': bytes, 'b.zip': zip, '02-second.ts': 'b' });
          expect(submission?.files.get('02-second.ts')).toEqual(text('b'));
        },
      ),
      { numRuns: 200 },
    );
  });
});
