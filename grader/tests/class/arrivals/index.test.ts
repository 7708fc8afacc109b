import { describe, expect, it } from 'vitest';
import { LAYOUT_NAMES } from '../../../class/arrivals/index.ts';
import { arriving } from './memory-tree.ts';

const CANVAS = ['doe_1_2_a.ts', 'roe_2_3_a.ts'];
const MOODLE = ['A_1_assignsubmission_file_/a.ts', 'B_2_assignsubmission_file_/a.ts'];

describe('arrive', () => {
  it('knows the layouts of the contract', () => {
    expect([...LAYOUT_NAMES].sort()).toEqual([
      'canvas',
      'classroom',
      'classroom50',
      'folders',
      'gradescope',
      'moodle',
      'names',
      'nbgrader',
    ]);
  });

  it('writes large numbers as people do', async () => {
    const paths = Array.from({ length: 1200 }, (_, i) => `student${i}/a.ts`);
    expect((await arriving(paths)).sentence).toBe('a folder for each student: 1,200 people, 1,200 files');
  });

  it('does what the teacher says', async () => {
    const arrival = await arriving(MOODLE, { layout: 'folders' });
    expect(arrival.layout).toBe('folders');
    expect(arrival.people.map(({ submission }) => submission)).toEqual([
      'A_1_assignsubmission_file_',
      'B_2_assignsubmission_file_',
    ]);
  });

  it('asks if two layouts fit, and names both', async () => {
    await expect(arriving([...CANVAS, ...MOODLE])).rejects.toMatchObject({
      code: 'several-layouts',
      message: expect.stringMatching(/\(canvas\).*\(moodle\).*--layout canvas or --layout moodle/),
    });
    const arrival = await arriving([...CANVAS, ...MOODLE], { layout: 'moodle' });
    expect(arrival.people).toHaveLength(2);
    expect(arrival.notPlaced.map(({ path }) => path)).toEqual(CANVAS);
  });

  it('asks however many there are of either', async () => {
    const many = Array.from({ length: 9 }, (_, i) => `A_${i}_assignsubmission_file_/a.ts`);
    await expect(arriving([...CANVAS, ...many])).rejects.toMatchObject({ code: 'several-layouts' });
  });

  it('leaves a single file of another layout aside', async () => {
    const arrival = await arriving([...MOODLE, 'doe_1_2_a.ts']);
    expect(arrival.layout).toBe('moodle');
    expect(arrival.notPlaced.map(({ path }) => path)).toEqual(['doe_1_2_a.ts']);
  });

  it.each([
    ['canvas', ['doe_1_2_a.ts']],
    ['moodle', ['A_1_assignsubmission_file_/a.ts']],
    ['classroom', ['x-submissions/x-ann/a.ts']],
    ['nbgrader', ['submitted/ann/x/a.ts']],
  ])('wants a class of one said: %s', async (layout, paths) => {
    await expect(arriving(paths)).rejects.toMatchObject({
      code: 'class-of-one',
      message: expect.stringContaining(`--layout ${layout}`),
    });
    const arrival = await arriving(paths, { layout });
    expect(arrival.people).toHaveLength(1);
    expect(arrival.sentence).toMatch(/: 1 person, 1 file$/);
  });

  it('says what it looked for and what it saw, if there is nobody', async () => {
    await expect(arriving([])).rejects.toMatchObject({
      code: 'nobody',
      message: expect.stringMatching(/in “class”.*\(folders\).*\(canvas\).*Saw: nothing/s),
    });
    await expect(
      arriving(['a.ts', 'b\u001b[31m.jpg', 'photos/c.jpg', '1', '2', '3', '4']),
    ).rejects.toMatchObject({
      code: 'nobody',
      message: expect.stringMatching(/Saw: 7 files; on top “photos\/”, “1”, “2”, “3”, “4” and 2 more/),
    });
    await expect(arriving(['ann/a.ts', 'bob/a.ts'], { layout: 'canvas' })).rejects.toMatchObject({
      code: 'nobody',
      message: expect.stringMatching(
        /Looked for:\n {2}files “<name>.*\(canvas\)\nSaw: 2 files; on top “ann\/” and “bob\/”/,
      ),
    });
    await expect(arriving(['b\u001b[31m.jpg'])).rejects.toMatchObject({
      message: expect.not.stringContaining('\u001b'),
    });
  });

  it('lists the layouts if there is none of that name', async () => {
    await expect(arriving(CANVAS, { layout: 'blackboard\u001b[31m' })).rejects.toMatchObject({
      code: 'unknown-layout',
      message: expect.stringMatching(/“blackboard”.*folders, canvas, .* and names/),
    });
  });

  it.each(['canvas', 'moodle'])('looks through wrappers: %s', async (layout) => {
    const paths = layout === 'canvas' ? CANVAS : MOODLE;
    const arrival = await arriving([
      ...paths.map((path) => `a/b/${path}`),
      '__MACOSX/x.ts',
      '.hidden/x',
      '.x',
      'a/.y',
    ]);
    expect(arrival.layout).toBe(layout);
    expect(arrival.people).toHaveLength(2);
  });
});
