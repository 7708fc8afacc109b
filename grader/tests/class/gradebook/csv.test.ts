import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { csvOf } from '../../../class/gradebook/csv.ts';

const written = (cell: string) => csvOf(['a', 'b'], [['x', cell]]);

test.each([
  ['=1+1', "a,b\nx,'=1+1\n"],
  ['+1', "a,b\nx,'+1\n"],
  ['-1', "a,b\nx,'-1\n"],
  ['@SUM(A1)', "a,b\nx,'@SUM(A1)\n"],
  ['\t=1', 'a,b\nx,"\'\t=1"\n'],
  ['\r=1', 'a,b\nx,"\'\r=1"\n'],
  ['=HYPERLINK("x","y")', 'a,b\nx,"\'=HYPERLINK(""x"",""y"")"\n'],
])('%j, which a spreadsheet would take for a formula, gets a sign before it', (cell, csv) => {
  expect(written(cell)).toBe(csv);
});

test.each([
  [' =1', 'a,b\nx, =1\n'],
  ['\u00a0=1', 'a,b\nx,\u00a0=1\n'],
  ['\n=1', 'a,b\nx,"\n=1"\n'],
  ['\uff1d1', 'a,b\nx,\uff1d1\n'],
  ['\uff0b1', 'a,b\nx,\uff0b1\n'],
  ["'=1", "a,b\nx,'=1\n"],
  ['a=1', 'a,b\nx,a=1\n'],
  ['', 'a,b\nx,\n'],
  ['Müller, Zoë', 'a,b\nx,"Müller, Zoë"\n'],
  ['say "hi"', 'a,b\nx,"say ""hi"""\n'],
  ['a\u001b[31mb', 'a,b\nx,"a\u001b[31mb"\n'],
])('%j is no formula, and stays as it is', (cell, csv) => {
  expect(written(cell)).toBe(csv);
});

test('what no reader could take, NUL and half a character, is replaced; whole characters stay', () => {
  expect(written('a\0b\ud800c 🍎')).toBe('a,b\nx,a\ufffdb\ufffdc 🍎\n');
});

it('is read back to the code point, but for the sign before a formula', () => {
  const character = fc.integer({ min: 1, max: 0x10ffff }).filter((point) => point < 0xd800 || point > 0xdfff);
  const cells = fc
    .array(fc.oneof(character, fc.constantFrom(9, 10, 13, 34, 44)), { maxLength: 6 })
    .map((points) => String.fromCodePoint(...points));
  const odd = fc.oneof(
    cells,
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' ', '"'), cells).map(([a, b]) => a + b),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(odd, odd, odd), { maxLength: 5 }), (records) => {
      const csv = csvOf(['one', 'two', 'three'], records);
      const guarded = (text: string) =>
        ['=', '+', '-', '@', '\t', '\r'].includes(text[0] ?? '') ? `'${text}` : text;
      expect(parse(Buffer.from(csv), { record_delimiter: '\n' })).toEqual([
        ['one', 'two', 'three'],
        ...records.map((record) => record.map(guarded)),
      ]);
    }),
  );
});
