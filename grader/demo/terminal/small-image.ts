import type { Terminal } from '../../report/terminal/terminal.ts';

const SIDE = 28;
const ACROSS = 2;
const DOWN = 4;

/** How many columns a small image takes. */
export const SMALL_WIDTH = SIDE / ACROSS;

/**
 * An image of 28 x 28 pixels (0 to 1) in 14 columns and 7 rows. Each character stands for 2 x 4 pixels: Braille
 * dots, or in ASCII a sign by how much ink there is.
 */
export function smallImage(pixels: readonly number[], terminal: Terminal): string[] {
  return Array.from({ length: SIDE / DOWN }, (_, row) =>
    Array.from({ length: SMALL_WIDTH }, (_, column) => {
      const block = DOTS.map(([x, y]) => pixels[(row * DOWN + y) * SIDE + column * ACROSS + x] as number);
      return terminal.unicode ? braille(block) : density(block);
    }).join(''),
  );
}

/** The place (column, row) of each Braille dot, in the order of the bits of its code. */
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

function braille(block: readonly number[]): string {
  const bits = block.reduce((sum, ink, bit) => sum + (ink > 0.35 ? 2 ** bit : 0), 0);
  return bits === 0 ? ' ' : String.fromCodePoint(0x2800 + bits);
}

function density(block: readonly number[]): string {
  const ink = block.reduce((sum, one) => sum + one, 0) / block.length;
  return ink > 0.5 ? '#' : ink > 0.25 ? '+' : ink > 0.08 ? '.' : ' ';
}
