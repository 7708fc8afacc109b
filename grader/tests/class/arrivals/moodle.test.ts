import { describe, expect, it } from 'vitest';
import { arriving, DIFFICULT_NAMES, lines } from './memory-tree.ts';

describe('a download from Moodle', () => {
  it('has a folder for each person, with or without a mark at the end', async () => {
    const arrival = await arriving([
      'Jane Doe_17_assignsubmission_file_/03-loss.ts',
      'Jane Doe_17_assignsubmission_file_/exercises/02.ts',
      'Ann de la_Cruz_18_assignsubmission_file/03-loss.ts',
    ]);
    expect(arrival.sentence).toBe('a download from Moodle: 2 people, 3 files');
    expect(lines(arrival)).toEqual([
      'Ann de la_Cruz_18 | Ann de la_Cruz | 18 | 03-loss.ts < Ann de la_Cruz_18_assignsubmission_file/03-loss.ts',
      'Jane Doe_17 | Jane Doe | 17 | 03-loss.ts < Jane Doe_17_assignsubmission_file_/03-loss.ts, exercises/02.ts < Jane Doe_17_assignsubmission_file_/exercises/02.ts',
    ]);
  });

  it('is flat', async () => {
    const arrival = await arriving([
      'Jane Doe_17_assignsubmission_file_12_34_03_loss.ts',
      'Jane Doe_17_assignsubmission_file_exercises/02.ts',
      'Roe_18_assignsubmission_file_a.zip',
    ]);
    expect(arrival.layout).toBe('moodle');
    expect(lines(arrival)).toEqual([
      'Jane Doe_17 | Jane Doe | 17 | exercises/02.ts < Jane Doe_17_assignsubmission_file_exercises/02.ts, 12_34_03_loss.ts < Jane Doe_17_assignsubmission_file_12_34_03_loss.ts',
      'Roe_18 | Roe | 18 | a.zip < Roe_18_assignsubmission_file_a.zip',
    ]);
  });

  it('has people who typed into Moodle, people without a name, groups, and empty folders', async () => {
    const arrival = await arriving([
      'Jane Doe_17_assignsubmission_onlinetext/onlinetext.html',
      'Jane Doe_17_assignsubmission_file/03-loss.ts',
      'Roe_18_assignsubmission_onlinetext_/onlinetext.html',
      'Poe_19_assignsubmission_onlinetext_onlinetext.html',
      'Participant_20_assignsubmission_file_/03-loss.ts',
      'Group A 2_21_assignsubmission_file_/03-loss.ts',
      'Default group_0_assignsubmission_file_/03-loss.ts',
      'Zoe_22_assignsubmission_file_/',
    ]);
    expect(lines(arrival).map((line) => line.replace(/ < .*/, ''))).toEqual([
      'Default group_0 | Default group | 0 | 03-loss.ts',
      'Group A 2_21 | Group A 2 | 21 | 03-loss.ts',
      'Jane Doe_17 | Jane Doe | 17 | 03-loss.ts',
      'Participant_20 | Participant | 20 | 03-loss.ts',
      'Poe_19 | Poe | 19 | ',
      'Roe_18 | Roe | 18 | ',
      'Zoe_22 | Zoe | 22 | ',
    ]);
  });

  it('keeps names to the code point, and people with the same name apart', async () => {
    const arrival = await arriving(
      DIFFICULT_NAMES.flatMap((name, i) => [
        `${name}_${i}_assignsubmission_file_/a.ts`,
        `${name}_9${i}_assignsubmission_file_/a.ts`,
      ]),
    );
    expect(new Set(arrival.people.map(({ persons }) => persons[0]?.name))).toEqual(new Set(DIFFICULT_NAMES));
    expect(arrival.people).toHaveLength(2 * DIFFICULT_NAMES.length);
  });

  it('says what nobody is the owner of', async () => {
    const arrival = await arriving([
      '._A_1_assignsubmission_file_a.ts',
      'A_1_assignsubmission_file_/a.ts',
      'B_2_assignsubmission_file_/a.ts',
      'C_assignsubmission_file_/a.ts',
      'readme.txt',
      'photo.jpg',
    ]);
    expect(arrival.people).toHaveLength(2);
    expect(arrival.notPlaced).toEqual([
      { path: 'C_assignsubmission_file_/a.ts', why: expect.stringContaining('assignsubmission_file') },
      { path: 'readme.txt', why: expect.stringContaining('<full name>_<number>') },
    ]);
  });

  it('is no class of folders with a stray or two', async () => {
    const folders = Array.from({ length: 5 }, (_, i) => `student${i}/03-loss.ts`);
    const arrival = await arriving([
      ...folders,
      'A_1_assignsubmission_file_/a.ts',
      'B_2_assignsubmission_file_a.ts',
    ]);
    expect(arrival.layout).toBe('folders');
    expect(arrival.people).toHaveLength(6);
    const wanted = await arriving([...folders, 'B_2_assignsubmission_file_a.ts'], { layout: 'moodle' });
    expect(wanted.people.map(({ submission }) => submission)).toEqual(['B_2']);
  });
});
