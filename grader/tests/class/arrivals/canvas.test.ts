import { describe, expect, it } from 'vitest';
import { arriving, DIFFICULT_NAMES, lines } from './memory-tree.ts';

describe('a download from Canvas', () => {
  it('is told apart by the names of its files', async () => {
    const arrival = await arriving([
      'doejane_4821_99317_03-loss.ts',
      'doejane_4821_99318_01-init-params-1.ts',
      'roerichard_LATE_4822_99320_03-loss.ts',
    ]);
    expect(arrival.layout).toBe('canvas');
    expect(arrival.sentence).toBe('a download from Canvas: 2 people, 3 files');
    expect(lines(arrival)).toEqual([
      'doejane_4821 | doejane | 4821 | 03-loss.ts < doejane_4821_99317_03-loss.ts, 01-init-params-1.ts < doejane_4821_99318_01-init-params-1.ts',
      'roerichard_4822 | roerichard | 4822 | late | 03-loss.ts < roerichard_LATE_4822_99320_03-loss.ts',
    ]);
    expect(arrival.notPlaced).toEqual([]);
  });

  it.each([
    ['doe_4821_99317_03_loss_1.ts', 'doe_4821 | doe | 4821 | 03_loss_1.ts'],
    ['doe_4821_99317_12_34_x.ts', 'doe_4821 | doe | 4821 | 12_34_x.ts'],
    ['doe_4821_99317_1234_x.ts', 'doe_4821 | doe | 4821 | 1234_x.ts'],
    ['doe\n_4821_99317_a\nb.ts', 'doe\n_4821 | doe\n | 4821 | a\nb.ts'],
    ['anon_4821_99317_a\nb.ts', 'anon_4821 | anon | 4821 | a\nb.ts'],
    ['doe_4821_99317_LATE_5_6.ts', 'doe_4821 | doe | 4821 | LATE_5_6.ts'],
    ['o_doe_4821_99317_a.ts', 'o_doe_4821 | o_doe | 4821 | a.ts'],
    ['team_1_LATE_4821_99317_a.ts', 'team_1_4821 | team_1 | 4821 | late | a.ts'],
    ['_4821_99317_a.ts', '_4821 |  | 4821 | a.ts'],
    ['doe_4821_99317_text.html.ts', 'doe_4821 | doe | 4821 | text.html.ts'],
  ])('reads %s', async (path, line) => {
    const arrival = await arriving([path, 'zz_1_2_a.ts']);
    expect(lines(arrival)).toContain(`${line} < ${path}`);
  });

  it('sees that an attachment is one file: the number before it ends the name of a group', async () => {
    const arrival = await arriving([
      'team_1_4821_99317_02-linear.ts',
      'team_1_4821_99318_03-loss.ts',
      'team_2_4825_99319_03-loss.ts',
      'team_2_4825_99320_02-linear.ts',
    ]);
    expect(lines(arrival)).toEqual([
      'team_1_4821 | team_1 | 4821 | 02-linear.ts < team_1_4821_99317_02-linear.ts, 03-loss.ts < team_1_4821_99318_03-loss.ts',
      'team_2_4825 | team_2 | 4825 | 03-loss.ts < team_2_4825_99319_03-loss.ts, 02-linear.ts < team_2_4825_99320_02-linear.ts',
    ]);
  });

  it('sees that several numbers end the names of groups, if each handed in one file', async () => {
    const arrival = await arriving([
      'team_1_4821_99317_a.zip',
      'team_2_4825_99319_b.zip',
      'doe_7_8_1234_a.ts',
    ]);
    expect(lines(arrival)).toEqual([
      'doe_7 | doe | 7 | 1234_a.ts < doe_7_8_1234_a.ts',
      'team_1_4821 | team_1 | 4821 | a.zip < team_1_4821_99317_a.zip',
      'team_2_4825 | team_2 | 4825 | b.zip < team_2_4825_99319_b.zip',
    ]);
  });

  it.each([
    ['files of one person', ['doe_7_8_1234_a.ts', 'doe_7_9_1235_b.ts'], ['doe_7']],
    ['one of two people', ['doe_7_8_1234_a.ts', 'doe_8_9_a.ts'], ['doe_7', 'doe_8']],
  ])('takes a number for part of the file otherwise: %s', async (_, paths, people) => {
    const arrival = await arriving([...paths, 'zed_1_2_a.ts']);
    expect(arrival.people.map(({ submission }) => submission)).toEqual([...people, 'zed_1']);
  });

  it('does not take a number at the start of a file for an attachment', async () => {
    const arrival = await arriving(['doe_4821_7_03_loss.ts', 'doe_4821_7_02_x.ts', 'roe_4822_7_03_loss.ts']);
    expect(arrival.people.map(({ submission }) => submission)).toEqual(['doe_4821', 'roe_4822']);
  });

  it('is late if any of the files is', async () => {
    const arrival = await arriving(['doe_1_2_a.ts', 'doe_LATE_1_3_b.ts', 'roe_2_4_a.ts']);
    expect(arrival.people.map(({ late }) => late)).toEqual([true, false]);
  });

  it('has people without a name', async () => {
    const arrival = await arriving([
      'LATE_anon_aB3dE_4_03_1.ts',
      'anon_aB3dE_5_02.ts',
      'anon_17_6_03_2_1.ts',
    ]);
    expect(lines(arrival)).toEqual([
      'anon_17 | anon | 17 | 03_2_1.ts < anon_17_6_03_2_1.ts',
      'anon_aB3dE | anon | aB3dE | late | 03_1.ts < LATE_anon_aB3dE_4_03_1.ts, 02.ts < anon_aB3dE_5_02.ts',
    ]);
  });

  it('has people who typed into Canvas, which is no work', async () => {
    const arrival = await arriving([
      'doe_1_text.html',
      'roe_LATE_2_link.html',
      'anon_x_text.html',
      'poe_3_4_03-loss.ts',
    ]);
    expect(lines(arrival)).toEqual([
      'anon_x | anon | x | ',
      'doe_1 | doe | 1 | ',
      'poe_3 | poe | 3 | 03-loss.ts < poe_3_4_03-loss.ts',
      'roe_2 | roe | 2 | late | ',
    ]);
    expect(arrival.notPlaced).toEqual([]);
  });

  it('keeps names to the code point, and people with the same name apart', async () => {
    const arrival = await arriving(
      DIFFICULT_NAMES.flatMap((name, i) => [`${name}_${i}_1${i}_a.ts`, `${name}_9${i}_2${i}_a.ts`]),
    );
    expect(new Set(arrival.people.map(({ persons }) => persons[0]?.name))).toEqual(new Set(DIFFICULT_NAMES));
    expect(arrival.people).toHaveLength(2 * DIFFICULT_NAMES.length);
    expect(arrival.people.every(({ files }) => files.length === 1)).toBe(true);
  });

  it('says what nobody is the owner of', async () => {
    const arrival = await arriving([
      '._doe_1_2_a.ts',
      'doe_1_2_a.ts',
      'roe_2_3_a.ZIP',
      'notes.TXT',
      'grades.csv',
      'poe_3_4_a.ts.bak',
      'old/doe_1_2_a.ts',
    ]);
    expect(arrival.people.map(({ submission }) => submission)).toEqual(['doe_1', 'poe_3', 'roe_2']);
    expect(arrival.notPlaced).toEqual([
      { path: 'notes.TXT', why: expect.stringContaining('<name>_<user id>_<attachment id>_<file>') },
      { path: 'old/doe_1_2_a.ts', why: expect.stringContaining('no folders') },
    ]);
  });

  it('is no class of folders with a stray or two', async () => {
    const folders = Array.from({ length: 5 }, (_, i) => `student${i}/03-loss.ts`);
    const arrival = await arriving([...folders, 'doe_1_2_a.ts', 'roe_2_3_a.ts']);
    expect(arrival.layout).toBe('folders');
    expect(arrival.notPlaced.map(({ path }) => path)).toEqual(['doe_1_2_a.ts', 'roe_2_3_a.ts']);
    const wanted = await arriving([...folders, 'doe_1_2_a.ts'], { layout: 'canvas' });
    expect(wanted.people.map(({ submission }) => submission)).toEqual(['doe_1']);
    const pictures = folders.map((path) => path.replace('.ts', '.jpg'));
    expect((await arriving([...pictures, 'doe_1_2_a.ts', 'roe_2_3_a.ts'])).layout).toBe('canvas');
  });
});
