import { expect, test } from 'vitest';
import type { Row } from '../../class/gradebook/row.ts';
import { type Summary, summaryText } from '../../class/summary.ts';

function row(
  submission: string,
  status: Row['status'],
  points: number | null,
  other: Partial<Row> = {},
): Row {
  return {
    submission,
    name: '',
    id: '',
    late: false,
    files: 6,
    status,
    points: points === null ? null : { '01-a': points },
    note: '',
    ...other,
  };
}

function summary(rows: readonly Row[], other: Partial<Summary> = {}): string {
  return summaryText({
    rows,
    notPlaced: 0,
    maxPoints: 100,
    seconds: 372,
    out: '/out',
    remarks: [],
    ...other,
  });
}

test('it says how many, how well, how long, and where to look', () => {
  const text = summary(
    [row('a', 'graded', 80, { late: true }), row('b', 'graded', 60), row('c', 'nothing', 0)],
    { notPlaced: 2, remarks: ['gradebook.csv is open in another program.'] },
  );
  expect(text).toContain(
    '3 people: 2 graded, 1 with nothing to grade, 0 that could not be graded, 1 late. 2 files not placed.',
  );
  expect(text).toContain('Middle score (median): 70 of 100. Time: 6 min 12 s.');
  expect(text).toContain('gradebook.csv is open in another program.');
  expect(text).toContain('/out/gradebook.csv');
  expect(text).toContain('/out/index.html');
  expect(text).not.toContain('Fault');
});

test.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [59.7, '1 min 0 s'],
  [119.6, '2 min 0 s'],
  [3661, '61 min 1 s'],
])('%d seconds are %s', (seconds, words) => {
  expect(summary([], { seconds })).toContain(`Time: ${words}.`);
});

test('who has a fault is named, with the reason, and that it is no 0', () => {
  const text = summary([row('a\u001b[31m', 'fault', null, { note: 'Not graded: no memory.' })]);
  expect(text).toContain('1 person: 0 graded, 0 with nothing to grade, 1 that could not be graded, 0 late.');
  expect(text).toContain('Fault: a\\u001b[31m. Not graded: no memory.');
  expect(text).toContain('which are no 0');
});

test('of many faults the first are named, and the others counted', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => row(name, 'fault', null));
  const text = summary(rows);
  expect(text).toContain('Fault: e.');
  expect(text).not.toContain('Fault: f.');
  expect(text).toContain('… and 2 more, in the gradebook.');
  expect(summary(rows.slice(0, 5))).not.toContain('more');
});

test('it says where the notes, the reports and the files of nobody are, if there are any', () => {
  const text = summary([row('a', 'graded', 80, { note: 'Read me.' }), row('b', 'graded', 60)], {
    notPlaced: 1,
  });
  expect(text).toContain('Notes to read: in 1 row');
  expect(text).toContain('/out/reports');
  expect(text).toContain('/out/not-placed.csv');
  const nothing = summary([row('a', 'nothing', 0)]);
  expect(nothing).not.toMatch(/Notes to read|not-placed\.csv|reports/);
  expect(nothing).toContain('Time: 6 min 12 s.');
});
