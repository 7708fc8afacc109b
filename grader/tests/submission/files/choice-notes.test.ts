import { describe, expect, it } from 'vitest';
import { choiceNotes } from '../../../submission/files/choice-notes.ts';
import { type ChooseOptions, chooseFiles } from '../../../submission/files/choose-files.ts';

const IDS = ['01-first', '02-second', '03-third'];
const all = (folder: string) => IDS.map((id) => `${folder}${id}.ts`);
const notes = (paths: readonly string[], options: ChooseOptions = {}) =>
  choiceNotes(chooseFiles(paths, IDS, options), options);
const texts = (paths: readonly string[], options?: ChooseOptions) =>
  notes(paths, options).map(({ text }) => text);

describe('choiceNotes', () => {
  it.each([
    [[]],
    [all('')],
    [all('exercises/')],
    [all('learn-by-guessing-main/exercises/')],
    [[...all(''), 'notes.txt', 'types.ts', 'solutions/01-first.ts']],
  ])('has nothing to say of %j', (paths) => {
    expect(notes(paths)).toEqual([]);
  });

  it('has nothing to say of compiled files and copies beside a file', () => {
    expect(notes([...all(''), '01-first.js', '02-second - Copy.ts', 'dist/03-third.js'])).toEqual([]);
  });

  it('names the file that is graded under another name', () => {
    expect(notes(['01_First.ts'])).toEqual([
      { exercises: ['01-first'], text: '“01_First.ts” is graded as 01-first.ts.' },
    ]);
    expect(texts(['01-first.ts', '01-first-1.ts', '01-first (2).ts'])).toEqual([
      '“01-first (2).ts” is graded as 01-first.ts; “01-first-1.ts” and “01-first.ts” beside it are not.',
    ]);
  });

  it('names the files in other places, one sentence for each place', () => {
    expect(notes(['01-first.ts', ...all('exercises/')])).toEqual([
      {
        exercises: ['01-first'],
        text: '“01-first.ts” in the top folder is not graded; the one in exercises/ is.',
      },
    ]);
    expect(texts([...all('exercises/'), 'a/01-first.ts', 'a/02-second.ts'])).toEqual([
      '“01-first.ts” and “02-second.ts” in “a/” are not graded; those in exercises/ are.',
    ]);
  });

  it('says why a file in a better place is not graded', () => {
    expect(
      texts(['01-first.ts', 'exercises/01-first.ts'], { hasWork: (path) => path === '01-first.ts' }),
    ).toEqual([
      '“01-first.ts” in exercises/ is not graded (no work was found in it); the one in the top folder is.',
    ]);
  });

  it('says where files were found if nobody would look there', () => {
    expect(texts(['readme.txt', 'week1/01-first.ts', 'week2/02-second.ts'])).toEqual([
      'Files were found in “week1/” and “week2/”.',
    ]);
    expect(texts(['01-first.ts', 'a/b/02-second.ts'])).toEqual(['02-second.ts was found in “a/b/”.']);
  });

  it('does not go on for ever', () => {
    const many = Array.from({ length: 500 }, (_, i) => `x${i}/01-first (1).ts`);
    const said = texts([...all(''), '01-first (2).ts', ...many]);
    expect(said).toHaveLength(6);
    expect(said.at(-1)).toBe('There are such files in more folders; none of them is graded.');
    expect(said.every((text) => text.length < 300)).toBe(true);
    const beside = Array.from({ length: 500 }, (_, i) => `01-first-${i}.ts`);
    expect(texts(beside)[0]).toMatch(
      /^“01-first-499.ts” is graded as 01-first.ts; .* and 493 more beside it are not.$/,
    );
  });

  it('in the folder that the student works in, says only that the work is in the other file', () => {
    const paths = ['01-first.ts', '01-first (1).ts'];
    expect(texts(paths, { isOwnFolder: true })).toEqual([]);
    expect(texts(paths, { isOwnFolder: true, hasWork: (path) => path !== '01-first.ts' })).toEqual([
      '“01-first.ts” is graded; “01-first (1).ts” beside it is not.',
    ]);
  });

  it('shows no name raw', () => {
    const [text = ''] = texts(['x.txt', '\u001b[31ma\n::error::b\u202ec/01-first.ts']);
    expect(text).toBe('01-first.ts was found in “a\\n::error::b\\u202ec/”.');
  });
});
