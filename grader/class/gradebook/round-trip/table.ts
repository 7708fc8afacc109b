import { isUtf8 } from 'node:buffer';
import { CsvError, type Options, parse } from 'csv-parse/sync';
import { KitError } from '../../../model/kit-error.ts';
import { listing } from '../../../text/english.ts';
import { quoteName } from '../../../text/shown-name.ts';

/** A table of somebody else, of which single cells are changed, and every other byte stays. */
export interface Table {
  readonly bytes: Buffer;
  readonly delimiter: string;
  readonly header: readonly string[];
  /** What follows the header. A record may have fewer cells, or more. */
  readonly records: readonly TableRecord[];
}

export interface TableRecord {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly value: string;
  /** Where it stands in the bytes, with its quotes if it has some; `end` is the first byte after it. */
  readonly start: number;
  readonly end: number;
}

export interface Change {
  readonly record: TableRecord;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** What a table should be, for messages. */
export interface Kind {
  /** Of the KitError: `not-a-canvas-gradebook`. */
  readonly code: string;
  readonly isHeader: (header: readonly string[]) => boolean;
  /** What was expected and what to do: whole sentences. */
  readonly advice: string;
}

/**
 * Reads a table with `,`, `;` or a tab between cells, any line ends, with a byte order mark or without.
 *
 * @throws KitError if it has another header than it should, or is no table
 */
export function readTable(bytes: Buffer, file: string, kind: Kind): Table {
  if (UTF_16.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
    throw new KitError(
      kind.code,
      `${quoteName(file)} is written in UTF-16, which is not read here. Save it as “CSV UTF-8”, or download it again.`,
    );
  }
  const delimiter = DELIMITERS.find((one) => kind.isHeader(headerOf(bytes, one)));
  if (delimiter === undefined) {
    throw new KitError(kind.code, `${quoteName(file)} ${headersFound(bytes)}. ${kind.advice}`);
  }
  try {
    const [first, ...records] = parseCells(bytes, delimiter);
    return { bytes, delimiter, header: valuesOf(first), records };
  } catch (cause) {
    throw new KitError(kind.code, `${quoteName(file)}${whereBroken(cause)} ${kind.advice}`, { cause });
  }
}

/** The bytes with these cells changed. A cell keeps its quotes; one that a short record lacks is added at its end, once. */
export function withCells({ bytes, delimiter }: Table, changes: readonly Change[]): Buffer {
  const sorted = changes
    .map(({ record: { cells }, column, text }) => {
      const cell = cells[column];
      const end = cells.at(-1)?.end ?? 0;
      const isQuoted = cell !== undefined && bytes[cell.start] === QUOTE;
      const written = isQuoted || text.includes(delimiter) ? `"${text}"` : text;
      return cell === undefined
        ? { column, start: end, end, text: delimiter.repeat(column - cells.length + 1) + written }
        : { column, start: cell.start, end: cell.end, text: written };
    })
    .sort((a, b) => a.start - b.start || a.column - b.column);
  const pieces: Buffer[] = [];
  let from = 0;
  for (const { start, end, text } of sorted) {
    pieces.push(bytes.subarray(from, start), Buffer.from(text));
    from = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}

const DELIMITERS = [',', ';', '\t'];
const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const QUOTE = '"'.charCodeAt(0);

function parseCells(bytes: Buffer, delimiter: string, options: Options = {}): readonly TableRecord[] {
  const records: TableRecord[] = [];
  let cells: Cell[] = [];
  // Where a cell ends, the parser says; where it starts follows from that.
  let start = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  parse(bytes, {
    ...options,
    delimiter,
    bom: true,
    // Names in an older encoding are at least told apart.
    encoding: isUtf8(bytes) ? 'utf8' : 'latin1',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    cast: (value, { bytes: end }) => {
      cells.push({ value, start, end });
      start = end + delimiter.length;
      return value;
    },
    on_record: (_, { bytes: end }) => {
      records.push({ cells });
      cells = [];
      start = end;
      return null;
    },
  });
  return records;
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** No cells if the table cannot be read so. */
function headerOf(bytes: Buffer, delimiter: string): readonly string[] {
  try {
    return valuesOf(parseCells(bytes, delimiter, { to: 1 })[0]);
  } catch {
    return [];
  }
}

function valuesOf(record: TableRecord | undefined): readonly string[] {
  return (record?.cells ?? []).map(({ value }) => value);
}

function headersFound(bytes: Buffer): string {
  const [first = []] = DELIMITERS.map((delimiter) => headerOf(bytes, delimiter)).sort(
    (a, b) => b.length - a.length,
  );
  const shown = first.slice(0, MOST_SHOWN).map(quoteName);
  const more = first.length - shown.length;
  return first.length === 0
    ? 'has no header'
    : `has the columns ${listing([...shown, ...(more > 0 ? [`${more} more`] : [])])}`;
}

const MOST_SHOWN = 12;

function whereBroken(cause: unknown): string {
  const line = cause instanceof CsvError ? (cause as { lines?: unknown }).lines : undefined;
  const place = typeof line === 'number' ? `, line ${line}:` : '';
  return `${place} cannot be read as a table: a quotation mark stands where none can, or is never closed.`;
}
