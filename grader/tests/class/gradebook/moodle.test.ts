import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openMoodle } from '../../../class/gradebook/moodle.ts';
import { recordsOf, writtenTables } from './round-trip/tables.ts';

const HEADER =
  'Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments';
const line = (
  n: number,
  { status = 'Submitted for grading', grade = '', maximum = '100.00', change = 'Yes' } = {},
) =>
  `Participant ${n},"Doe, ${n}",${n}@x.org,${status},${grade},${maximum},${change},"Friday, 1 May 2026",-,"<p>Hm, ""so""</p>"`;
const open = (lines: readonly string[], layout = 'moodle') =>
  openMoodle(Buffer.from(lines.join('\r\n')), 'grades.csv', layout);
const filled = (lines: readonly string[], scores: Record<string, number>, layout?: string) => {
  const { bytes, ...rest } = open(lines, layout).fill(new Map(Object.entries(scores)), 100);
  return { ...rest, lines: bytes.toString().split('\r\n') };
};

test('who is in the worksheet and in no submission is missing', () => {
  expect(open([HEADER, line(1), line(2)]).missing(['1'])).toEqual(['Doe, 2']);
});

describe('fill', () => {
  it('puts scores into the grades, and leaves every other byte', () => {
    const lines = [
      `\ufeff${HEADER}`,
      line(1),
      line(2, { grade: '"12"' }),
      line(3, { change: 'No' }),
      line(4),
      '',
    ];
    expect(filled(lines, { 1: 85, 2: 0, 3: 50, 9: 70 })).toEqual({
      lines: [lines[0], line(1, { grade: '85' }), line(2, { grade: '"0"' }), lines[3], lines[4], ''],
      filled: 2,
      kept: ['3'],
      lowered: ['2'],
      unmatched: ['9'],
    });
  });

  it('scales to the maximum of each line', () => {
    const maximum = '50.00';
    expect(filled([HEADER, line(1, { maximum }), line(2)], { 1: 85, 2: 85 }).lines).toEqual([
      HEADER,
      line(1, { maximum, grade: '42.50' }),
      line(2, { grade: '85' }),
    ]);
    expect(filled([HEADER, line(1, { maximum: '"50,00"' })], { 1: 85 }).lines[1]).toBe(
      line(1, { maximum: '"50,00"', grade: '"42,50"' }),
    );
  });

  it('takes the headers in other letters, and does without those that it does not need', () => {
    const header = 'Identifier,Grade,Maximum grade';
    expect(filled([header, 'Participant 7,,100'], { 7: 85 }).lines).toEqual([header, 'Participant 7,85,100']);
  });

  it('looks for participants nowhere but in the identifiers, and for ids from elsewhere in one column', () => {
    expect(filled([HEADER, line(1), line(2)], { '1@x.org': 85 }).unmatched).toEqual(['1@x.org']);
    expect(
      filled([HEADER, line(1), line(2)], { '1@X.org': 85, '2@x.org': 1, 2: 7 }, 'gradescope'),
    ).toMatchObject({
      lines: [HEADER, line(1, { grade: '85' }), line(2, { grade: '1' })],
      unmatched: ['2'],
    });
  });

  it('gives any worksheet back to the byte without scores, and with them changes the grades alone', () => {
    const header = ['Identifier', 'Full name', 'Status', 'Grade', 'Maximum grade', 'Last modified (grade)'];
    const people = recordsOf(4).map((records) =>
      records.map(([name = '', status = '', grade = '', modified = ''], i) => [
        `Participant ${i}`,
        name,
        status,
        grade,
        '100.00',
        modified,
      ]),
    );
    fc.assert(
      fc.property(
        writtenTables(header, people),
        fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.nat(100)),
        ({ bytes, cells, delimiter }, scores) => {
          const worksheet = openMoodle(bytes, 'grades.csv', 'moodle');
          expect(worksheet.fill(new Map(), 100).bytes).toEqual(bytes);
          const after = worksheet.fill(new Map(Object.entries(scores)), 100).bytes;
          const read: string[][] = parse(after, {
            bom: true,
            delimiter,
            record_delimiter: ['\r\n', '\n', '\r'],
          });
          const wanted = cells.map((record) => {
            const score = scores[record[0]?.replace('Participant ', '') as string];
            return record.map((cell, column) => (column === 3 && score !== undefined ? String(score) : cell));
          });
          expect(read).toEqual(wanted);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['Submitted for grading - 2 hours 5 mins late', true],
  ['"Submitted for grading, 1 day late"', true],
  ['Submitted for grading - 2 days early', false],
  ['Submitted for grading', false],
  ['No submission', false],
  ['Submitted by Kate Later', false],
])('late is what the status says: %s', (status, late) => {
  expect(open([HEADER, line(1, { status })]).lateOf('1')).toBe(late);
});

test('nobody that is not in the worksheet is late', () => {
  expect(open([HEADER, line(1)]).lateOf('2')).toBe(false);
});

test.each([
  'ID,Vollständiger Name,Status,Bewertung,Bestwertung',
  'Identifier,Full name,Grade,Scale',
  'First name,Surname,Email address,Course total',
])('another table, or a worksheet in another language, is refused: %s', (header) => {
  expect(() => open([header])).toThrow(
    expect.objectContaining({
      code: 'not-a-moodle-worksheet',
      message: expect.stringMatching(/has the columns “.*Identifier, Grade and Maximum grade, in English/),
    }),
  );
});

test.each(['', '-', '0', 'Good'])('a line without a maximum grade is refused: “%s”', (maximum) => {
  expect(() => open([HEADER, line(1), line(2, { maximum })])).toThrow(
    expect.objectContaining({
      code: 'no-maximum-grade',
      message: expect.stringContaining('“Participant 2” has “'),
    }),
  );
});
