/** One character of 2 x 4 dots. `isSet` says whether there is a dot, in a column (0 or 1) of a row (0 to 3). */
export function braille(isSet: (column: number, row: number) => boolean): string {
  const bits = DOTS.reduce((sum, [column, row], bit) => sum + (isSet(column, row) ? 2 ** bit : 0), 0);
  return bits === 0 ? ' ' : String.fromCodePoint(0x2800 + bits);
}

/** The place of each dot, in the order of the bits of its code. */
const DOTS = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 1],
  [1, 2],
  [0, 3],
  [1, 3],
] as const;
