import { describe, expect, it } from 'vitest';
import { arriving, DIFFICULT_NAMES, lines } from './memory-tree.ts';

const HEADER =
  'username,first_name,last_name,email,section,score,max_score,datetime,submission_tag,submitted_by,review_url,late,override';
const row = (user: string, first: string, last: string, datetime: string, late: string) =>
  `${user},${first},${last},,,1,2,${datetime},submit/1,,,${late},`;

describe('a download from Classroom 50', () => {
  it('has a table of attempts, of which the newest counts', async () => {
    const arrival = await arriving(
      [
        'cs-loss-ann/exercises/03-loss.ts',
        'cs-loss-Mary-Ann/03-loss.ts',
        'cs-loss-new/a.ts',
        'cs-loss-ann/result.json',
        'a.ts',
      ],
      {},
      {
        'scores.csv': [
          `\ufeff${HEADER}`,
          row('ann', 'Ann', 'Lee', '2026-01-03T10:00:00+02:00', 'false'),
          row('ann', 'Ann', 'Lee', '2026-01-03T08:30:00Z', 'true'),
          row('ann', 'Old', 'Name', '2026-01-02T23:00:00Z', 'false'),
          row('MARY-ANN', '"Mary, Ann"', 'Late', '2026-01-04', 'TRUE'),
          row('MARY-ann', '"Mary, Ann"', 'Poe', '2026-01-03', 'False'),
          row('gone', 'Gone', 'Girl', '2026-01-03', 'true'),
          '',
        ].join('\r\n'),
      },
    );
    expect(arrival.layout).toBe('classroom50');
    expect(arrival.sentence).toBe('a download from Classroom 50: 3 people, 3 files');
    expect(lines(arrival).map((line) => line.replace(/ < .*/, ''))).toEqual([
      'cs-loss-Mary-Ann | Mary, Ann Late | MARY-ANN | late | 03-loss.ts',
      'cs-loss-ann | Ann Lee | ann | late | exercises/03-loss.ts',
      'cs-loss-new |  | new | a.ts',
    ]);
    expect(arrival.notPlaced).toEqual([
      { path: 'a.ts', why: expect.stringContaining('<classroom>-<assignment>-<user>') },
    ]);
  });

  it('of attempts without a time, the one further down counts; columns may come in any order', async () => {
    const arrival = await arriving(
      ['c-a-x/a.ts', 'c-a-y/a.ts'],
      {},
      {
        'scores.csv': 'late,extra, Username\nyes,1,x\nno,2,x\nno,3,y\n1,4,y\n',
      },
    );
    expect(arrival.people.map(({ late }) => late)).toEqual([false, true]);
  });

  it('has empty names if the table has nobody', async () => {
    const arrival = await arriving(['c-a-x/', 'c-a-y/a.ts'], {}, { 'scores.csv': `${HEADER}\n` });
    expect(lines(arrival)).toEqual(['c-a-x |  |  | ', 'c-a-y |  |  | a.ts < c-a-y/a.ts']);
  });

  it('may have short lines', async () => {
    const arrival = await arriving(
      ['c-a-x/', 'c-a-y/a.ts'],
      {},
      { 'scores.csv': 'username,first_name,last_name\nx\ny,Y' },
    );
    expect(arrival.people.map(({ persons }) => persons[0]?.name)).toEqual(['', 'Y']);
  });

  it('is looked for in wrappers; another table is none', async () => {
    const table = `${HEADER}\n${row('x', 'X', 'Y', '', '')}`;
    expect((await arriving(['w/c-a-x/a.ts', 'w/c-a-y/a.ts'], {}, { 'w/scores.csv': table })).layout).toBe(
      'classroom50',
    );
    expect((await arriving(['c-a-x/a.ts', 'c-a-y/a.ts'], {}, { 'scores.csv': 'name\nx' })).layout).toBe(
      'folders',
    );
  });

  it('keeps names to the code point', async () => {
    const table = DIFFICULT_NAMES.map((name, i) => row(`user${i}`, `"${name}"`, '', '', ''));
    const arrival = await arriving(
      DIFFICULT_NAMES.map((_, i) => `c-a-user${i}/a.ts`),
      {},
      {
        'scores.csv': [HEADER, ...table].join('\n'),
      },
    );
    expect(arrival.people.map(({ persons }) => persons[0]?.name)).toEqual(DIFFICULT_NAMES);
  });

  it('is refused if the table cannot be read', async () => {
    await expect(
      arriving(['c-a-x/a.ts', 'c-a-y/a.ts'], {}, { 'scores.csv': 'username\n"x' }),
    ).rejects.toMatchObject({ code: 'table-not-read', message: expect.stringContaining('“scores.csv”') });
  });
});
