import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { gradebookCsv } from '../../../class/gradebook/gradebook.ts';
import { IDS, row } from './rows.ts';

test('a line for each person, with the columns of the contract', () => {
  const rows = [
    row('fault', { status: 'fault', points: null, note: 'The machine failed, twice.' }),
    row('doejane_4821', { name: 'Doe, Jane', id: '4821', late: true }),
    row('empty', { status: 'nothing', points: { '01-init-params': 0, '02-linear-predict': 0 } }),
  ];
  expect(gradebookCsv(rows, IDS)).toBe(
    [
      'submission,name,id,late,status,total,01-init-params,02-linear-predict,note',
      'doejane_4821,"Doe, Jane",4821,yes,graded,15,10,5,',
      'empty,empty,,,nothing,0,0,0,',
      'fault,fault,,,fault,,,,"The machine failed, twice."',
      '',
    ].join('\n'),
  );
});

test('somebody with nothing has zeros, and a fault no points, whatever else the row says', () => {
  const rows = [row('a', { status: 'nothing', points: {} }), row('b', { status: 'fault' })];
  expect(gradebookCsv(rows, IDS).split('\n').slice(1, 3)).toEqual([
    'a,a,,,nothing,0,0,0,',
    'b,b,,,fault,,,,',
  ]);
});

test('the order is that of the values, as code points, before any sign is added', () => {
  const submissions = ['é', 'z', 'Z', '=a', '\u{1f34e}', '\uff5e', '10', '9', "'b"];
  const read = parse(
    gradebookCsv(
      submissions.map((name) => row(name)),
      IDS,
    ),
    { from: 2 },
  );
  expect(read.map(([submission]) => submission)).toEqual([
    "'b",
    '10',
    '9',
    "'=a",
    'Z',
    'z',
    'é',
    '\uff5e',
    '\u{1f34e}',
  ]);
});

test('a group is sorted by name, then by id, in whatever order it comes', () => {
  const rows = [
    ['Bo', '1'],
    ['Al', '3'],
    ['Al', '2'],
  ].map(([name, id]) => row('team', { name, id }));
  const sorted = gradebookCsv(rows, IDS);
  expect(sorted.match(/(Al|Bo),\d/g)).toEqual(['Al,2', 'Al,3', 'Bo,1']);
  expect(gradebookCsv([...rows].reverse(), IDS)).toBe(sorted);
});

test('a class without anybody is the header', () => {
  expect(gradebookCsv([], IDS).split('\n')).toHaveLength(2);
});
