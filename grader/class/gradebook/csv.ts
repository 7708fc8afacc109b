import { stringify } from 'csv-stringify/sync';

/**
 * A table of our own as CSV: RFC 4180, but with `\n`. A cell that a spreadsheet would take for a formula gets a `'` before
 * it; a number does not.
 *
 * Every other character stays as it is, since a name has to survive to the code point; a cell with a control character is
 * quoted. Two cannot stay: NUL, at which many readers stop, and half a surrogate pair, which UTF-8 does not have. Both
 * become U+FFFD.
 */
export function csvOf(header: readonly string[], records: readonly (readonly (string | number)[])[]): string {
  return stringify(
    [header, ...records].map((record) => record.map(safeCell)),
    {
      record_delimiter: '\n',
      quoted_match: /\p{Cc}/u,
    },
  );
}

function safeCell(cell: string | number): string {
  if (typeof cell === 'number') {
    return String(cell);
  }
  const writable = cell.replace(/\0|\p{Cs}/gu, '\uFFFD');
  return FORMULA.test(writable) ? `'${writable}` : writable;
}

/** The library's own escaping takes the wide signs of East Asian scripts for formulas, too. */
const FORMULA = /^[=+\-@\t\r]/;
