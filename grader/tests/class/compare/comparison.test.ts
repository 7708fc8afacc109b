import { describe, expect, it, test } from 'vitest';
import { compareCsv } from '../../../class/compare/compare-csv.ts';
import { compareRemark } from '../../../class/compare/compare-remark.ts';
import { compareWith } from '../../../class/compare/comparison.ts';
import type { EarlierClass, EarlierPerson } from '../../../class/compare/earlier-class.ts';
import { matchPeople } from '../../../class/compare/match-people.ts';
import { overviewOf, somebody } from '../page/made-up.ts';
import { ASKED } from '../results/entries.ts';

function person(submission: string, more: Partial<EarlierPerson> = {}): EarlierPerson {
  return { submission, file: submission, name: '', id: '', total: 10, held: new Set(), ...more };
}

function earlier(people: readonly EarlierPerson[], layout = 'folders'): EarlierClass {
  return { asked: ASKED, layout, people };
}

describe('who was who', () => {
  const now = { submission: 'new_1', file: 'new_1', name: 'Ann', id: '7' };
  const found = (people: readonly EarlierPerson[], layout = 'gradescope') =>
    matchPeople([now], earlier(people, layout), layout)[0]?.submission ?? null;

  it.each([
    ['the same submission', [person('new_1', { name: 'Bob', id: '8' }), person('x', { id: '7' })], 'new_1'],
    ['the same id', [person('x', { id: '7' }), person('y', { name: 'Ann' })], 'x'],
    ['the same name', [person('y', { name: 'Ann', id: '9' })], 'y'],
    ['nobody, of two with the name', [person('y', { name: 'Ann' }), person('z', { name: 'Ann' })], null],
    ['nobody, of those without names', [person('y')], null],
  ])('%s', (_, people, submission) => {
    expect(found(people)).toBe(submission);
  });

  it('in Moodle, the number says nothing', () => {
    expect(found([person('Bob_7', { name: 'Bob', id: '7' })], 'moodle')).toBeNull();
    expect(found([person('Ann_9', { name: 'Ann', id: '9' })], 'moodle')).toBe('Ann_9');
  });

  it('of a group, each is somebody', () => {
    const group = ['1', '2'].map((id) => ({ submission: 's', file: 's', name: `n${id}`, id }));
    const old = ['2', '1'].map((id) => person('t', { id, total: Number(id) }));
    expect(matchPeople(group, earlier(old, 'gradescope'), 'gradescope').map((one) => one?.total)).toEqual([
      1, 2,
    ]);
  });
});

const HELD = { held: 'swapped', call: 'first(1)' };
const KEY = '01-a/first/swapped';

test('who moved, and which misconceptions went away or came', () => {
  const overview = overviewOf([
    somebody('ada'),
    somebody('bob', { '01-a/first': HELD }),
    somebody('cid', { '01-a/first': HELD }),
    somebody('new'),
  ]);
  const found = compareWith(
    earlier([
      person('ada', { held: new Set([KEY, '01-a/first/halved']) }),
      person('bob', { total: 20 }),
      person('cid', { held: new Set([KEY]), total: null }),
      person('left'),
    ]),
    overview,
    { asked: ASKED, layout: 'folders' },
  );
  expect(compareCsv(found)).toBe(
    [
      'submission,name,id,before,now,change,gone,came,kept',
      `ada,ada,,10,20,10,01-a/first/halved ${KEY},,`,
      `bob,bob,,20,15,-5,,${KEY},`,
      `cid,cid,,,15,,,,${KEY}`,
      'left,,,10,,,,,',
      'new,new,,,20,,,,',
      '',
    ].join('\n'),
  );
  expect(found.misconceptions).toEqual([
    { key: '01-a/first/halved', before: 1, now: 0, gone: 1, came: 0 },
    { key: KEY, before: 2, now: 2, gone: 1, came: 1 },
  ]);
  expect(compareRemark(found)).toBe(
    'compare.csv: of 2 people in both, 1 with more points than before, 1 with fewer.',
  );
  expect(found.middle).toEqual({ before: 15, now: 15 });
  expect(found.isOtherKit).toBe(false);
});

test('another kit, seed or other exercises are reported', () => {
  const about = { asked: { ...ASKED, catalogue: 'other' }, layout: 'folders' };
  expect(compareWith(earlier([]), overviewOf([]), about).isOtherKit).toBe(true);
});
