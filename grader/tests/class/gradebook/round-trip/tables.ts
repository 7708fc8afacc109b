import fc from 'fast-check';

/** A table as somebody else's program may write it. */
export interface WrittenTable {
  readonly cells: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly bytes: Buffer;
}

const LINE_ENDS = ['\n', '\r\n', '\r'];

const cells = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '85', '12,50', '12.50', 'EX', '=1', 'Doe, Jane', 'a;b', '"', '""', 'é\n\r', ' x ', '-'),
);

/**
 * Tables that begin with this header and these records: any delimiter, line ends and quoting, mixed, with a byte order
 * mark or without, with an end of line at the end or without.
 */
export function writtenTables(
  header: readonly string[],
  records: fc.Arbitrary<readonly (readonly string[])[]>,
): fc.Arbitrary<WrittenTable> {
  return fc
    .record({
      records,
      delimiter: fc.constantFrom(',', ';', '\t'),
      mark: fc.constantFrom('', '\uFEFF'),
      quoted: fc.infiniteStream(fc.boolean()),
      lineEnds: fc.infiniteStream(fc.constantFrom(...LINE_ENDS)),
      isEnded: fc.boolean(),
    })
    .map(({ records: some, delimiter, mark, quoted, lineEnds, isEnded }) => {
      const all = [header, ...some];
      const next = <Value>(stream: fc.Stream<Value>) => stream.next().value as Value;
      const written = (cell: string) =>
        next(quoted) || /["\r\n]/.test(cell) || cell.includes(delimiter)
          ? `"${cell.replaceAll('"', '""')}"`
          : cell;
      const lines = all.map((record) => record.map(written).join(delimiter));
      const text = lines.map((line, i) => (i < lines.length - 1 || isEnded ? line + next(lineEnds) : line));
      return { cells: all, delimiter, bytes: Buffer.from(mark + text.join('')) };
    });
}

/** Records of this many cells. */
export function recordsOf(width: number): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 8 });
}
