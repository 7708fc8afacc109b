/** A place in a text, as editors count: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, without their ends. */
export function linesOf(text: string): readonly string[] {
  return text.split(LINE_END);
}

export function placeAt(text: string, offset: number): Place {
  const lines = linesOf(text.slice(0, offset));
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where a place is in the text, from 0; the end of the text if there is no such line. */
export function offsetOf(text: string, { line, column }: Place): number {
  const ends = new RegExp(LINE_END, 'g');
  for (let i = 1; i < line; i += 1) {
    if (ends.exec(text) === null) {
      return text.length;
    }
  }
  return Math.min(text.length, ends.lastIndex + column - 1);
}

/** As parsers of JavaScript count them. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
