import { describe, expect, it } from 'vitest';
import { arriving, DIFFICULT_NAMES, lines } from './memory-tree.ts';

describe('a folder for each student', () => {
  it('is a class like any other; an empty folder is a person, too', async () => {
    const arrival = await arriving(['bob/exercises/03-loss.ts', 'ann/03-loss.ts', 'zed/', 'ann/photo.jpg']);
    expect(arrival.layout).toBe('folders');
    expect(arrival.sentence).toBe('a folder for each student: 3 people, 2 files');
    expect(lines(arrival)).toEqual([
      'ann |  |  | 03-loss.ts < ann/03-loss.ts, photo.jpg < ann/photo.jpg',
      'bob |  |  | exercises/03-loss.ts < bob/exercises/03-loss.ts',
      'zed |  |  | ',
    ]);
  });

  it('says what is in no folder', async () => {
    const arrival = await arriving(['w/ann/a.ts', 'w/bob/a.ts', 'w/stray.js', 'w/stray.md']);
    expect(arrival.notPlaced).toEqual([
      { path: 'w/stray.js', why: expect.stringContaining('“…/<student>/…”') },
    ]);
  });

  it('ignores what nobody hands in', async () => {
    const arrival = await arriving([
      '__MACOSX/x/a.ts',
      '.git/a.ts',
      '.DS_Store',
      'w/ann/a.ts',
      'w/bob/a.ts',
      'w/bob/node_modules/b.ts',
      'w/bob/solutions/03-loss.ts',
      'w/bob/grader/cli.ts',
      'w/bob/grader/kit/03-loss.ts',
      'w/solutions/03-loss.ts',
    ]);
    expect(lines(arrival)).toEqual(['ann |  |  | a.ts < w/ann/a.ts', 'bob |  |  | a.ts < w/bob/a.ts']);
    expect(arrival.notPlaced).toEqual([]);
  });

  it('keeps names to the code point, sorted as code points', async () => {
    const arrival = await arriving([...DIFFICULT_NAMES, '\uff5e', 'B', 'a'].map((name) => `${name}/a.ts`));
    const names = arrival.people.map(({ submission }) => submission);
    expect(new Set(names)).toEqual(new Set([...DIFFICULT_NAMES, '\uff5e', 'B', 'a']));
    expect(names.slice(-2)).toEqual(['\uff5e', '👩🏽‍💻']);
  });

  it.each([
    ['the only folder', ['ann/03-loss.ts'], 'ann'],
    ['a folder in a wrapper', ['class/ann/03-loss.ts'], 'ann'],
    ['one with the folder of the kit', ['ann/exercises/03-loss.ts'], 'ann'],
    ['a clone of the kit', ['ann/exercises/03-loss.ts', 'ann/data/a.ts', 'ann/package.json'], 'ann'],
    ['one with a folder of its own', ['ann/03-loss.TS', 'ann/old/03-loss.ts'], 'ann'],
    ['one with copies', ['ann/exercises/03-loss.ts', 'ann/exercises/a/1.ts', 'ann/exercises/b/1.ts'], 'ann'],
    ['one beside a stray', ['class/ann/03-loss.ts', 'class/notes.txt'], 'ann'],
    ['an empty folder', ['ann/'], 'ann'],
  ])('a class of one needs --layout: %s', async (_, paths, submission) => {
    const isEmpty = paths.every((path) => path.endsWith('/'));
    await expect(arriving(paths)).rejects.toMatchObject({ code: isEmpty ? 'nobody' : 'class-of-one' });
    const arrival = await arriving(paths, { layout: 'folders' });
    expect(arrival.people.map((one) => one.submission)).toEqual([submission]);
  });

  it('is not found in the folder of one student', async () => {
    await expect(arriving(['exercises/03-loss.ts', 'data/a.ts', 'package.json'])).rejects.toMatchObject({
      code: 'nobody',
    });
  });

  it('may itself be called as the folder of the kit', async () => {
    const arrival = await arriving(['exercises/ann/03-loss.ts', 'exercises/bob/03-loss.ts']);
    expect(arrival.people.map(({ submission }) => submission)).toEqual(['ann', 'bob']);
  });
});
