import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openCanvas } from '../../../class/gradebook/canvas.ts';
import { recordsOf, writtenTables } from './round-trip/tables.ts';

const HEADER = 'Student,ID,SIS User ID,SIS Login ID,Section,Lesson 4 (77),Final Score';
const POSSIBLE = '    Points Possible,,,,,100.00,(read only)';
const open = (lines: readonly string[], more: { assignment?: string; layout?: string } = {}) =>
  openCanvas(Buffer.from(lines.join('\n')), 'grades.csv', { layout: 'canvas', ...more });
const filled = (
  lines: readonly string[],
  scores: Record<string, number>,
  more: { assignment?: string; layout?: string } = {},
) => {
  const { bytes, ...rest } = open(lines, more).fill(new Map(Object.entries(scores)), 100);
  return { ...rest, lines: bytes.toString().split('\n') };
};

test('who is in the table and in no submission is missing; if nobody is found, it is another class', () => {
  const { missing } = open([
    HEADER,
    POSSIBLE,
    '"Doe, Jane",1,,,A,,',
    '"Roe, Bob",2,,,A,,',
    '"Student, Test",3,,,A,,',
  ]);
  expect(missing(['1', '9'])).toEqual(['Roe, Bob']);
  expect(missing(['9'])).toEqual([]);
});

describe('fill', () => {
  it('puts scores into the cells of the assignment, and leaves every other byte', () => {
    const lines = [
      `\ufeff${HEADER}\r`,
      'Manual Posting,,,,,Manual Posting,\r',
      `${POSSIBLE}\r`,
      '"Doe, Jane",4821,S1,jane,A and B,,12.3\r',
      '"O\'Neil, ""Bo""",4822,S2,bo,A,"7",\r',
      'Excused,4823,S3,ex,A, ex ,\r',
      'Absent,4824,S4,ab,A,33,\r',
      '"Student, Test",4825,,t,A,,\r',
      '',
    ];
    const wanted = [...lines];
    wanted[3] = '"Doe, Jane",4821,S1,jane,A and B,85,12.3\r';
    wanted[4] = '"O\'Neil, ""Bo""",4822,S2,bo,A,"0",\r';
    expect(filled(lines, { 4821: 85, 4822: 0, 4823: 50, 4825: 60, 9999: 70 })).toEqual({
      lines: wanted,
      filled: 2,
      kept: ['4823'],
      lowered: ['4822'],
      unmatched: ['4825', '9999'],
    });
  });

  it.each([
    ['50', '42.50'],
    ['10,00', '"8,50"'],
    ['', '85'],
    ['100', '85'],
  ])('scales to the points possible: %s', (possible, cell) => {
    const quoted = possible.includes(',') ? `"${possible}"` : possible;
    const lines = [HEADER, `Points Possible,,,,,${quoted},`, 'Doe,1,,,A,,'];
    expect(filled(lines, { 1: 85 }).lines[2]).toBe(`Doe,1,,,A,${cell},`);
  });

  it('needs no line of points possible', () => {
    expect(filled([HEADER, 'Doe,1,,,A,,'], { 1: 85 }).lines[1]).toBe('Doe,1,,,A,85,');
  });

  it('writes a decimal comma in a table between semicolons, unless its numbers have a point', () => {
    const between = (cell: string) =>
      [HEADER, `Points Possible,,,,,${cell},`, 'Doe,1,,,A,,'].map((line) => line.replaceAll(',', ';'));
    expect(filled(between('50'), { 1: 85 }).lines[2]).toBe('Doe;1;;;A;42,50;');
    expect(filled(between('50.00'), { 1: 85 }).lines[2]).toBe('Doe;1;;;A;42.50;');
  });

  it("looks for Canvas's own numbers nowhere but in ID", () => {
    const lines = [HEADER, POSSIBLE, 'Doe,1,2,3,A,,', 'Roe,4,5,1,A,,'];
    expect(filled(lines, { 1: 85, 2: 60, 3: 70 })).toMatchObject({
      lines: [HEADER, POSSIBLE, 'Doe,1,2,3,A,85,', 'Roe,4,5,1,A,,'],
      unmatched: ['2', '3'],
    });
  });

  it('looks for ids from elsewhere in the one column that has most of them', () => {
    const lines = [HEADER, POSSIBLE, 'Doe,1,2,jane,A,,', 'Roe,4,1,bo,A,,', 'Poe,5,9,al,A,,'];
    expect(filled(lines, { JANE: 85, bo: 60, 1: 10 }, { layout: 'nbgrader' })).toMatchObject({
      lines: [HEADER, POSSIBLE, 'Doe,1,2,jane,A,85,', 'Roe,4,1,bo,A,60,', 'Poe,5,9,al,A,,'],
      unmatched: ['1'],
    });
  });

  it('writes nothing for a number that two lines have', () => {
    const lines = [HEADER, POSSIBLE, 'Doe,1,,,A,,', 'Doe,1,,,B,,'];
    expect(filled(lines, { 1: 85 })).toMatchObject({ lines, unmatched: ['1'], filled: 0 });
  });

  it('takes a gradebook with last and first names', () => {
    const header = 'LastName,FirstName,ID,SIS Login ID,Section,Lesson 4 (77)';
    const lines = [header, 'Doe,Jane,1,jane,A,', 'Student,Test,2,t,A,'];
    expect(filled(lines, { 1: 85, 2: 60 })).toMatchObject({
      lines: [header, 'Doe,Jane,1,jane,A,85', 'Student,Test,2,t,A,'],
      unmatched: ['2'],
    });
    expect(open(lines).nameOf('1')).toBe('Doe, Jane');
  });

  it('gives any gradebook back to the byte without scores, and with them changes their cells alone', () => {
    const header = ['Student', 'ID', 'Section', 'Lesson 4 (77)', 'Notes'];
    const students = recordsOf(4).map((records) =>
      records.map(([name = '', section = '', score = '', notes = ''], i) => [
        /Points Possible|Student, Test/.test(name) ? 'x' : name,
        String(i),
        section,
        score,
        notes,
      ]),
    );
    fc.assert(
      fc.property(
        writtenTables(header, students),
        fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.nat(100)),
        ({ bytes, cells, delimiter }, scores) => {
          const gradebook = openCanvas(bytes, 'grades.csv', { layout: 'canvas' });
          expect(gradebook.fill(new Map(), 100).bytes).toEqual(bytes);
          const after = gradebook.fill(new Map(Object.entries(scores)), 100).bytes;
          const read: string[][] = parse(after, {
            bom: true,
            delimiter,
            record_delimiter: ['\r\n', '\n', '\r'],
          });
          const wanted = cells.map((record, i) => {
            const score = scores[record[1] as string];
            return i === 0 || score === undefined || record[3] === 'EX'
              ? record
              : record.map((cell, column) => (column === 3 ? String(score) : cell));
          });
          expect(read).toEqual(wanted);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('which column', () => {
  const TWO =
    'Student,ID,Section,Notes,Loss (5),Loss (6),Lesson 4 (77),Loss Final Score,Current Grade,Essay (9)';
  const readOnly = 'Points Possible,,,,10,10,100,(read only),(read only),(read only)';
  const lines = [TWO, readOnly, 'Doe,1,A,,,,,,,'];

  it.each([
    ['77', 6],
    ['Lesson 4', 6],
    ['Lesson 4 (77)', 6],
    [' Lesson 4 ', 6],
    ['5', 4],
    ['Loss (6)', 5],
    ['Notes', 3],
  ])('--assignment names it by header, title or id: %s', (assignment, column) => {
    const cells = filled(lines, { 1: 100 }, { assignment }).lines[2]?.split(',') ?? [];
    expect(cells.findIndex((cell, i) => i > 2 && cell !== '')).toBe(column);
  });

  it('is asked for if there are several', () => {
    expect(() => open(lines)).toThrow(
      expect.objectContaining({
        code: 'which-assignment',
        message: expect.stringMatching(
          /“Loss \(5\)”, “Loss \(6\)” and “Lesson 4 \(77\)”\. .*--assignment 5$/,
        ),
      }),
    );
    expect(() => open(lines, { assignment: 'Loss' })).toThrow(
      expect.objectContaining({
        code: 'which-assignment',
        message: expect.stringContaining('that “Loss” names: “Loss (5)” and “Loss (6)”.'),
      }),
    );
  });

  it.each(['Essay', '9', 'Current Grade', 'Loss Final Score', 'Section', 'ID', 'lesson 4', ''])(
    'is never one that Canvas does not read, or another than was named: “%s”',
    (assignment) => {
      expect(() => open(lines, { assignment })).toThrow(
        expect.objectContaining({ code: 'no-such-assignment', message: expect.stringContaining('“Notes”') }),
      );
    },
  );

  it('is none in a gradebook without assignments', () => {
    expect(() => open(['Student,ID,Section,Final Score', 'Doe,1,A,'])).toThrow(
      expect.objectContaining({ code: 'no-such-assignment' }),
    );
  });

  it.each(['0', 'x', '-'])('has points that a score can be scaled to: not “%s”', (possible) => {
    expect(() => open([HEADER, `Points Possible,,,,,${possible},`])).toThrow(
      expect.objectContaining({ code: 'no-points-possible' }),
    );
  });
});

test('names are as the table has them', () => {
  const gradebook = open([HEADER, POSSIBLE, '"Müller, Zoë ",1,,,A,,', 'x,2,,,A,,', 'y,2,,,A,,']);
  expect(['1', '2', '3'].map((id) => gradebook.nameOf(id))).toEqual(['Müller, Zoë ', null, null]);
});

test.each(['Name,ID,Section,A (1)', 'Student,ID,A (1)', 'Student,Section,ID', 'Student,ID,Section'])(
  'a table that Canvas would refuse is refused: %s',
  (header) => {
    expect(() => open([header])).toThrow(
      expect.objectContaining({
        code: 'not-a-canvas-gradebook',
        message: expect.stringContaining('Student, ID, … Section'),
      }),
    );
  },
);
