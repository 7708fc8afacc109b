import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Kind, readTable, withCells } from '../../../../class/gradebook/round-trip/table.ts';
import { recordsOf, writtenTables } from './tables.ts';

const HEADER = ['one', 'two', 'three'];
const KIND: Kind = {
  code: 'no-such-table',
  isHeader: (header) => header.includes('two'),
  advice: 'It should have the column two.',
};
const read = (text: string | Buffer) => readTable(Buffer.from(text), 'a.csv', KIND);
const reread = (bytes: Buffer, delimiter: string): string[][] =>
  parse(bytes, { bom: true, delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
const changed = (text: string, line: number, column: number, to: string) => {
  const table = read(text);
  const record = table.records[line];
  return record && withCells(table, [{ record, column, text: to }]).toString();
};

describe('withCells', () => {
  it('changes a cell, and no other byte', () => {
    expect(changed('\ufeffone;two\r\n"a ""b""";1\nc;"2"\r"d\n";3', 0, 1, '9')).toBe(
      '\ufeffone;two\r\n"a ""b""";9\nc;"2"\r"d\n";3',
    );
    expect(changed('\ufeffone;two\r\n"a";1\nc;"2"\r"d\n";3', 1, 1, '9')).toBe(
      '\ufeffone;two\r\n"a";1\nc;"9"\r"d\n";3',
    );
    expect(changed('\ufeffone;two\r\n"a";1\nc;"2"\r"d\n";3', 2, 1, '9')).toBe(
      '\ufeffone;two\r\n"a";1\nc;"2"\r"d\n";9',
    );
  });

  it('fills an empty cell, wherever it stands', () => {
    expect(changed('one,two\n,\n', 0, 0, '9')).toBe('one,two\n9,\n');
    expect(changed('one,two\n,\n', 0, 1, '9')).toBe('one,two\n,9\n');
    expect(changed('one,two\n,""', 0, 1, '9')).toBe('one,two\n,"9"');
  });

  it('quotes what has to be quoted', () => {
    expect(changed('one,two\na,1\n', 0, 1, '9,5')).toBe('one,two\na,"9,5"\n');
    expect(changed('one;two\na;1\n', 0, 1, '9,5')).toBe('one;two\na;9,5\n');
  });

  it('adds a cell that a short record lacks', () => {
    expect(changed('one,two,three\na\r\nb,1,2', 0, 2, '9')).toBe('one,two,three\na,,9\r\nb,1,2');
  });

  it('leaves bytes that are no UTF-8 as they are', () => {
    const latin = Buffer.from('one,two\nJos\xe9,1\nZo\xeb,2\n', 'latin1');
    const table = read(latin);
    expect(table.records[0]?.cells[0]?.value).toBe('José');
    const record = table.records[1] as (typeof table.records)[0];
    expect(withCells(table, [{ record, column: 1, text: '9' }])).toEqual(
      Buffer.from('one,two\nJos\xe9,1\nZo\xeb,9\n', 'latin1'),
    );
  });

  it('gives any table back to the byte if nothing is changed, and else with other cells only there', () => {
    const tables = writtenTables(HEADER, recordsOf(3));
    fc.assert(
      fc.property(tables, fc.array(fc.tuple(fc.nat(7), fc.nat(3))), ({ bytes, cells, delimiter }, places) => {
        const table = readTable(bytes, 'a.csv', KIND);
        expect([table.header, ...table.records.map((one) => one.cells.map(({ value }) => value))]).toEqual(
          cells,
        );
        expect(withCells(table, [])).toEqual(bytes);
        const unique = [...new Map(places.map((place) => [place.join(), place])).values()].filter(
          ([line]) => line < table.records.length,
        );
        // A cell beyond the end is added once, by the first change.
        const wanted = cells.map((record) => [...record]);
        const changes = unique.map(([line, column], i) => {
          (wanted[line + 1] as string[])[column] = String(i);
          return { record: table.records[line] as (typeof table.records)[0], column, text: String(i) };
        });
        expect(reread(withCells(table, changes), delimiter)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });
});

describe('readTable', () => {
  test('another header is a fault that names what was found and what should be', () => {
    expect(() => read('a;"b\nc";d\n1;2;3')).toThrow(
      expect.objectContaining({
        code: 'no-such-table',
        message: '“a.csv” has the columns “a”, “b\\nc” and “d”. It should have the column two.',
      }),
    );
    expect(() => read('')).toThrow('“a.csv” has no header. It should');
  });

  test.each([
    ['one,two\n1,2\na "b",3\n', 'line 3'],
    ['one,two\n1,"2', 'line 2'],
    ['one,two\n1,"2"x\n', 'line 2'],
  ])('a quotation mark in the wrong place is a fault: %j', (text, line) => {
    expect(() => read(text)).toThrow(`“a.csv”, ${line}: cannot be read as a table`);
  });

  test('UTF-16 is a fault that says what to do', () => {
    expect(() => read(Buffer.from('\ufeffone\ttwo\n', 'utf16le'))).toThrow('Save it as “CSV UTF-8”');
  });
});
