import { describe, expect, it } from 'vitest';
import { arriving, DIFFICULT_NAMES, lines } from './memory-tree.ts';

describe('a course of nbgrader', () => {
  it('has a folder for each student, and in it one for each assignment', async () => {
    const arrival = await arriving([
      'submitted/ann/loss/03-loss.ts',
      'submitted/ann/loss/timestamp.txt',
      'submitted/bob/loss/exercises/03-loss.ts',
      'submitted/zed/',
      'submitted/readme.txt',
      'source/loss/03-loss.ts',
      'gradebook.db',
    ]);
    expect(arrival.layout).toBe('nbgrader');
    expect(arrival.sentence).toBe('a course of nbgrader: 3 people, 2 files');
    expect(lines(arrival)).toEqual([
      'ann |  | ann | 03-loss.ts < submitted/ann/loss/03-loss.ts',
      'bob |  | bob | exercises/03-loss.ts < submitted/bob/loss/exercises/03-loss.ts',
      'zed |  | zed | ',
    ]);
    expect(arrival.notPlaced).toEqual([
      { path: 'source/loss/03-loss.ts', why: expect.stringContaining('submitted/<student>/loss/') },
      { path: 'submitted/readme.txt', why: expect.stringContaining('submitted/<student>/loss/') },
    ]);
  });

  it('is recognized in a wrapper, and if the folder given is the one with the students', async () => {
    expect((await arriving(['w/submitted/ann/loss/a.ts', 'w/submitted/bob/loss/a.ts'])).layout).toBe(
      'nbgrader',
    );
    expect((await arriving(['ann/loss/a.ts', 'bob/loss/a.ts'], { given: 'submitted' })).layout).toBe(
      'nbgrader',
    );
    expect((await arriving(['submitted/ann/a.ts', 'submitted/bob/a.ts'])).layout).toBe('folders');
  });

  it('asks which of several assignments', async () => {
    const paths = ['submitted/ann/loss/a.ts', 'submitted/ann/step/b.ts', 'submitted/bob/step/timestamp.txt'];
    await expect(arriving(paths)).rejects.toMatchObject({
      code: 'which-assignment',
      message: expect.stringMatching(/“loss” and “step”.*--assignment/),
    });
    await expect(arriving(paths, { assignment: 'lost' })).rejects.toMatchObject({
      code: 'unknown-assignment',
      message: expect.stringMatching(/“lost”.*“loss” and “step”/),
    });
    const arrival = await arriving(paths, { assignment: 'loss' });
    expect(lines(arrival)).toEqual(['ann |  | ann | a.ts < submitted/ann/loss/a.ts', 'bob |  | bob | ']);
    expect(arrival.notPlaced.map(({ path }) => path)).toEqual(['submitted/ann/step/b.ts']);
  });

  it('may be the only one, if the name is that of a column of a gradebook', async () => {
    const paths = ['submitted/ann/loss/a.ts', 'submitted/bob/loss/a.ts'];
    await expect(arriving(paths, { assignment: 'Loss (17)' })).rejects.toMatchObject({
      code: 'unknown-assignment',
    });
    expect((await arriving(paths, { assignment: 'Loss (17)', isColumn: true })).people).toHaveLength(2);
    const several = [...paths, 'submitted/bob/step/a.ts'];
    await expect(arriving(several, { assignment: 'Loss (17)', isColumn: true })).rejects.toMatchObject({
      code: 'unknown-assignment',
    });
  });

  it('keeps names to the code point', async () => {
    const arrival = await arriving(DIFFICULT_NAMES.map((name) => `submitted/${name}/loss/a.ts`));
    expect(new Set(arrival.people.map(({ persons }) => persons[0]?.id))).toEqual(new Set(DIFFICULT_NAMES));
  });
});
