import { describe, expect, it } from 'vitest';
import { arriving, lines } from './memory-tree.ts';

describe('a clone from GitHub Classroom', () => {
  const repositories = ['loss-4-ann/exercises/03-loss.ts', 'LOSS-4-mary-ann/03-loss.ts', 'loss-4-empty/'];

  it('has repositories in a folder for the assignment', async () => {
    const arrival = await arriving([
      ...repositories.map((path) => `loss-4-submissions/${path}`),
      'loss-4-submissions/renamed/a.ts',
      'grades.csv',
      'notes.txt',
    ]);
    expect(arrival.layout).toBe('classroom');
    expect(arrival.sentence).toBe('a clone from GitHub Classroom: 4 people, 3 files');
    expect(lines(arrival).map((line) => line.replace(/ < .*/, ''))).toEqual([
      'LOSS-4-mary-ann |  | mary-ann | 03-loss.ts',
      'loss-4-ann |  | ann | exercises/03-loss.ts',
      'loss-4-empty |  | empty | ',
      'renamed |  |  | a.ts',
    ]);
    expect(arrival.notPlaced).toEqual([
      { path: 'notes.txt', why: expect.stringContaining('loss-4-submissions/<repository>') },
    ]);
  });

  it.each(['loss-4-submissions', 'loss-4-submissions.ZIP'])('may be given as %s itself', async (given) => {
    const arrival = await arriving(repositories, { given });
    expect(arrival.layout).toBe('classroom');
    expect(arrival.people.map(({ persons }) => persons[0]?.id)).toEqual(['mary-ann', 'ann', 'empty']);
  });

  it('may be a zip with the folder inside, which has the same name', async () => {
    const arrival = await arriving(
      repositories.map((path) => `loss-4-submissions/${path}`),
      { given: 'loss-4-submissions.zip' },
    );
    expect(arrival.people.map(({ submission }) => submission)).toEqual([
      'LOSS-4-mary-ann',
      'loss-4-ann',
      'loss-4-empty',
    ]);
  });

  it('is any class in a folder of such a name, if no repository begins as they do: folders', async () => {
    const paths = ['ann/a.ts', 'bob/a.ts'];
    expect((await arriving(paths, { given: 'loss-submissions' })).layout).toBe('folders');
    const asked = await arriving(paths, { given: 'loss-submissions', layout: 'classroom' });
    expect(lines(asked)).toEqual(['ann |  |  | a.ts < ann/a.ts', 'bob |  |  | a.ts < bob/a.ts']);
  });

  it('has repositories in lower case, whatever the case of the assignment', async () => {
    const arrival = await arriving(['Loss-submissions/loss-a/1.ts', 'Loss-submissions/loss-b/1.ts']);
    expect(arrival.people.map(({ persons }) => persons[0]?.id)).toEqual(['a', 'b']);
  });

  it('asks which of several assignments', async () => {
    const paths = ['a-submissions/a-x/1.ts', 'a-submissions/a-y/1.ts', 'b-submissions/b-x/1.ts'];
    await expect(arriving(paths)).rejects.toMatchObject({
      code: 'which-assignment',
      message: expect.stringMatching(/“a” and “b”.*--assignment/),
    });
    const arrival = await arriving(paths, { assignment: 'b', layout: 'classroom' });
    expect(arrival.people.map(({ submission }) => submission)).toEqual(['b-x']);
    expect(arrival.notPlaced.map(({ path }) => path)).toEqual([
      'a-submissions/a-x/1.ts',
      'a-submissions/a-y/1.ts',
    ]);
  });
});
