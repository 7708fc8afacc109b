import { braille } from '../../report/terminal/braille.ts';
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
      const inkAt = (x: number, y: number) => pixels[(row * DOWN + y) * SIDE + column * ACROSS + x] as number;
      return terminal.unicode ? braille((x, y) => inkAt(x, y) > INKED) : density(inkAt);
    }).join(''),
  );
}

/** A dot is set if there is more ink. */
const INKED = 0.35;

function density(inkAt: (x: number, y: number) => number): string {
  const all = Array.from({ length: ACROSS * DOWN }, (_, i) => inkAt(i % ACROSS, Math.floor(i / ACROSS)));
  const ink = all.reduce((sum, one) => sum + one, 0) / all.length;
  return ink > 0.5 ? '#' : ink > 0.25 ? '+' : ink > 0.08 ? '.' : ' ';
}
