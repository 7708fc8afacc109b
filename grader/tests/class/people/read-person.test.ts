import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderTree } from '../../../class/files/folder-tree.ts';
import { readPerson } from '../../../class/people/read-person.ts';
import type { Submission } from '../../../model/submission.ts';
import { chooseFiles } from '../../../submission/files/choose-files.ts';
import { hasWork, submittedFile } from '../../../submission/files/read-file.ts';
import { readSubmission } from '../../../submission/read-submission.ts';
import { tempFolder } from '../temp-folder.ts';
import { handedIn, inMemory, ofTree, person } from './handed-in.ts';

const IDS = ['01-first', '02-second'];
const read = (files: Parameters<typeof handedIn>[0]) => readPerson(handedIn(files), IDS, 1000);
const stub = "export function f() {\n  throw new Error('f: not written yet');\n}\n";

describe('the files of a person', () => {
  it('are those of the exercises, each with the place that it came from', async () => {
    const found = await read({
      'w/exercises/01-first.ts': 'a',
      'w/02_second.ts': 'b',
      'w/types.ts': '',
      'w/more.md': '',
    });
    expect(found).toEqual({
      submission: {
        files: new Map([
          ['01-first.ts', { kind: 'text', text: 'a' }],
          ['02-second.ts', { kind: 'text', text: 'b' }],
        ]),
        paths: new Map([
          ['01-first.ts', 'w/exercises/01-first.ts'],
          ['02-second.ts', 'w/02_second.ts'],
        ]),
        renamed: new Map([['02_second.ts', '02-second']]),
        notes: [{ exercises: ['02-second'], text: '“w/02_second.ts” is graded as 02-second.ts.' }],
      },
      sources: { '01-first': 'ann/w/exercises/01-first.ts', '02-second': 'ann/w/02_second.ts' },
      notes: ['“w/02_second.ts” is graded as 02-second.ts.'],
      notPlaced: [],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('are none if there is none of the exercises', async () => {
    const found = await read({ 'notes.txt': 'a', 'x/loss.ts': 'b', 'solutions/01-first.ts': 'c' });
    expect(found).toMatchObject({ submission: null, sources: {}, notes: [] });
    expect(found.notPlaced.map(({ path }) => path)).toEqual(['ann/notes.txt', 'ann/x/loss.ts']);
    expect(await read({})).toMatchObject({ submission: null, notPlaced: [] });
  });

  it('are chosen each by itself: number, exercises/, depth; finished work beats a stub', async () => {
    const chosen = async (...paths: string[]) =>
      (await read(Object.fromEntries(paths.map((path) => [path, `// ${path}`])))).sources['01-first']?.slice(
        4,
      );
    expect(await chosen('a/01-first-1.ts', 'exercises/01-first.ts')).toBe('a/01-first-1.ts');
    expect(await chosen('01-first (2).ts', '01-first-10.ts')).toBe('01-first-10.ts');
    expect(await chosen('01-first.ts', 'a/b/exercises/01-first.ts')).toBe('a/b/exercises/01-first.ts');
    // `grade` takes the folder with most of the files.
    expect(await chosen('01-first.ts', 'a/01-first.ts', 'a/02-second.ts')).toBe('01-first.ts');
    const { sources } = await read({ 'exercises/01-first.ts': stub, 'a/01-first.ts': 'done' });
    expect(sources['01-first']).toBe('ann/a/01-first.ts');
  });

  it('are the first by name if nothing else decides, with a note if they differ', async () => {
    const found = await read({ 'b/01-first.ts': '1', 'a/01-first.ts': '2', 'c/01-first.ts': '2' });
    expect(found.sources).toEqual({ '01-first': 'ann/a/01-first.ts' });
    const note =
      '“a/01-first.ts” differs from “b/01-first.ts”, and nothing but the names of the folders says which counts: the first by name was taken.';
    expect(found.notes).toContain(note);
    expect(found.submission?.notes).toContainEqual({ exercises: ['01-first'], text: note });
  });

  it('that cannot be used are reported', async () => {
    const { submission, notes } = await read({ '01-first.ts': null, '02-second.ts': 'x'.repeat(1500) });
    expect(submission?.files.get('01-first.ts')).toEqual({
      kind: 'unusable',
      message: '01-first.ts could not be read. Check its permissions, and that no program is writing to it.',
    });
    expect(notes).toEqual([
      '01-first.ts could not be read.',
      '02-second.ts is too large: it has 1.5 KiB, and the limit is 1 KiB.',
    ]);
  });

  it('may be lacking if a folder has the name of one', async () => {
    const { submission } = await read({ '01-first.ts/a.md': 'a', '02-second.ts': 'b' });
    expect(submission?.files.get('01-first.ts')).toEqual({
      kind: 'unusable',
      message: '01-first.ts is a folder. It should be a file.',
    });
  });

  it('are never those of somebody else', async () => {
    const link = (leadsTo: string) => ({ ...inMemory('01-first.ts', 'from there'), leadsTo });
    const own = { path: '01-first.ts', source: link('ann/02-second.ts') };
    const foreign = { path: '01-first.ts', source: link('bob/01-first.ts') };
    const second = { path: '02-second.ts', source: inMemory('02-second.ts', 'b') };
    expect((await readPerson(person([own, second]), IDS, 1000)).sources).toHaveProperty('01-first');
    const found = await readPerson(person([foreign, second]), IDS, 1000);
    expect(found.sources).toEqual({ '02-second': 'ann/02-second.ts' });
    expect(found.notes).toEqual([
      '“01-first.ts” is a link to a file that belongs to somebody else; it is not read.',
    ]);
    expect(found.notPlaced).toEqual([
      { path: 'ann/01-first.ts', why: 'is a link to a file that belongs to somebody else' },
    ]);
  });

  it('with one name are taken by the number before it', async () => {
    const twice = ['9', '10'].map((number) => ({
      path: '01-first.ts',
      source: { ...inMemory('', number), path: `ann_1_${number}_01-first.ts` },
    }));
    const found = await readPerson(person(twice), IDS, 1000);
    expect(found.sources).toEqual({ '01-first': 'ann_1_10_01-first.ts' });
    expect(found.notes).toEqual(['“01-first.ts” was handed in more than once; the last one counts.']);
    expect(found.notPlaced.map(({ path }) => path)).toEqual(['ann_1_9_01-first.ts']);
  });

  it('are looked at up to a number, from the top', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`a/${i}.md`, '']));
    const found = await read({ ...many, '01-first.ts': 'a', 'a/b/02-second.ts': 'b' });
    expect(found.sources).toEqual({ '01-first': 'ann/01-first.ts' });
    expect(found.notes).toEqual([
      'There are 10,002 files; only the 10,000 nearest to the top are looked at.',
    ]);
  });

  it('that were left out before are reported', async () => {
    const leftOut = [{ path: 'ann/a.zip', why: 'has more than 5 MB' }];
    const found = await readPerson({ ...handedIn({ '01-first.ts': 'a' }), leftOut }, IDS, 1000);
    expect(found).toMatchObject({ notes: ['“ann/a.zip” has more than 5 MB.'], notPlaced: leftOut });
  });

  it('may be many versions of one', async () => {
    const versions = Array.from({ length: 200 }, (_, i) => [`01-first-${i}.ts`, `${i}`]);
    const { submission } = await read(Object.fromEntries(versions));
    expect(submission?.files.get('01-first.ts')).toEqual({ kind: 'text', text: '199' });
  });

  it('give as many notes as can be read', async () => {
    const zips = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.zip`, 'no zip']));
    const { notes } = await read({ ...zips, '01-first.ts': 'a' });
    expect(notes).toHaveLength(16);
    expect(notes.at(-1)).toBe('There are 25 more notes.');
  });
});

describe('the digest', () => {
  it('is another if anything of the grading is', async () => {
    const people = await Promise.all([
      read({}),
      read({ '01-first.ts': 'a' }),
      read({ '01-first.ts': 'b' }),
      read({ '01-first.ts': null }),
      read({ '02-second.ts': 'a' }),
      read({ '01_first.ts': 'a' }),
      read({ '01-first.ts': 'a', 'b/01-first.ts': 'a' }),
    ]);
    expect(new Set(people.map(({ digest }) => digest)).size).toBe(people.length);
  });

  it('is the same for the same files, however they come', async () => {
    const [one, two] = [
      await read({ '01-first.ts': 'a', 'b.md': 'x' }),
      await read({ 'b.md': 'y', '01-first.ts': 'a' }),
    ];
    expect(one.digest).toBe(two.digest);
  });
});

describe('for any files', () => {
  const names = fc.constantFrom(
    ...IDS.flatMap((id) => [
      `${id}.ts`,
      `${id}-1.ts`,
      `${id} (2).ts`,
      `${id.toUpperCase()}.js`,
      `${id} copy.ts`,
    ]),
    'types.ts',
    '01_firsts.ts',
    'cli.ts',
    '.DS_Store',
  );
  const folders = fc.constantFrom('exercises', 'a', 'b', 'solutions', 'grader', '.git');
  const path = fc.tuple(fc.array(folders, { maxLength: 3 }), names).map((parts) => parts.flat().join('/'));
  const content = fc.oneof(
    fc.constantFrom('a', stub, ' ', 'x'.repeat(1200)),
    fc.uint8Array({ minLength: 1, maxLength: 3 }),
  );
  const files = fc
    .dictionary(path, content, { maxKeys: 8 })
    // A path cannot be a file and a folder.
    .filter((some) => Object.keys(some).every((a) => Object.keys(some).every((b) => !b.startsWith(`${a}/`))));

  it('the submission is the one that `grade` reads from a folder with them, if both choose the same', async () => {
    let same = 0;
    await fc.assert(
      fc.asyncProperty(files, async (some) => {
        const folder = tempFolder(some);
        const [inMemory, onDisk] = [
          await read(some),
          await readPerson(ofTree(folderTree(folder)), IDS, 1000),
        ];
        expect(onDisk.submission).toEqual(inMemory.submission);
        expect(onDisk.digest).toBe(inMemory.digest);
        let graded: ReturnType<typeof readSubmission>;
        try {
          graded = readSubmission(folder, IDS, { fileBytes: 1000 });
        } catch {
          // None of the files, or those of several people.
          return;
        }
        const hasWorkIn = (path: string) => {
          const bytes = Buffer.from(some[path] ?? '');
          return hasWork(submittedFile('', bytes.length, bytes, 1000));
        };
        const [choices, others] = [true, false].map((byFullestFolder) =>
          JSON.stringify([
            ...chooseFiles(Object.keys(some), IDS, { byFullestFolder, hasWork: hasWorkIn }).choices,
          ]),
        );
        if (choices === others) {
          same += 1;
          expect(JSON.stringify(plain(inMemory.submission))).toBe(JSON.stringify(plain(graded)));
        }
      }),
      { numRuns: 100 },
    );
    expect(same).toBeGreaterThan(30);
  });

  it('each that looks like work is graded, passed over for a better one, or told', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (some) => {
        const { sources, notPlaced } = await read({ ...some, 'stray.ts': 'x' });
        const told = notPlaced.map((file) => file.path);
        expect(told).toContain('ann/stray.ts');
        expect(new Set([...told, ...Object.values(sources)]).size).toBe(
          told.length + Object.keys(sources).length,
        );
      }),
    );
  });
});

/** With all of its maps as lists. */
function plain(submission: Submission | null) {
  const { files = [], renamed, notes } = submission ?? {};
  return { files: [...files], renamed: renamed && [...renamed], notes };
}
