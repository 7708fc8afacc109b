import { styleText } from 'node:util';
import { braille } from './braille.ts';
import type { Terminal } from './terminal.ts';
import { padEnd } from './text-width.ts';

/** An image is as wide as it is high. */
const SIDE = 28;
/** What `inkPictures` needs, in columns. */
export const PICTURES_WIDTH = 2 * SIDE + 2;

/**
 * What a model looks for, as two pictures side by side: on the left where ink makes it more of a 3, on the right where
 * it makes it more of a 7; dense where it does most, half as dense where it does some. Each is 28 columns and at most 14
 * rows, under a heading. Colours repeat what the place says.
 *
 * @param ink 784 numbers of any size, positive for a 3; see `inkAndVotes`
 */
export function inkPictures(ink: readonly number[], terminal: Terminal): string[] {
  const smooth = smoothed(ink);
  const three = picture(smooth, terminal);
  const seven = picture(
    smooth.map((value) => -value),
    terminal,
  );
  const inked = three.map((line, row) => line.trim() !== '' || seven[row]?.trim() !== '');
  const [first, last] = [inked.indexOf(true), inked.lastIndexOf(true)];
  const beside = ([left, right]: readonly [string, string]) => {
    const tail = right.trimEnd();
    return tail === ''
      ? painted(left.trimEnd(), 'cyan', terminal)
      : `${painted(left, 'cyan', terminal)}  ${painted(tail, 'magenta', terminal)}`;
  };
  const lines = three.map((line, row) => beside([line, seven[row] as string]));
  return [beside(HEADS), ...(first < 0 ? [] : lines.slice(first, last + 1))];
}

const HEADS = [padEnd('ink here: more of a 3', SIDE), 'ink here: more of a 7'] as const;

/** One of the two: what is negative is blank. */
function picture(values: readonly number[], terminal: Terminal): string[] {
  // Not the very largest: a single pixel should not make the rest look faint.
  const most =
    values.filter((value) => value > 0).sort((a, b) => b - a)[LARGEST_SKIPPED] ?? Number.POSITIVE_INFINITY;
  const share = (x: number, y: number) => between(values, x, y) / most;
  return Array.from({ length: SIDE / 2 }, (_, row) =>
    Array.from({ length: SIDE }, (_, column) =>
      terminal.unicode
        ? braille((x, y) => hasDot(share(column - 0.25 + x / 2, 2 * row - 0.25 + y / 2), x, y))
        : density(share(column, 2 * row + 0.5)),
    ).join(''),
  );
}

const LARGEST_SKIPPED = 5;
/** Shares of the largest value: below the first a place is blank, above the second it is full. */
const WEAK = 0.1;
const STRONG = 0.35;

/** Whether a place is full, or half full and its turn; `x` and `y` count dots. */
function hasDot(share: number, x: number, y: number): boolean {
  return share > STRONG || (share > WEAK && (x + y) % 2 === 0);
}

function density(share: number): string {
  return share > STRONG ? '#' : share > WEAK ? '.' : ' ';
}

/** Between the centres of pixels, in proportion. */
function between(values: readonly number[], x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (row: number, column: number) =>
    values[Math.min(SIDE - 1, Math.max(0, row)) * SIDE + Math.min(SIDE - 1, Math.max(0, column))] as number;
  const [right, down] = [x - left, y - top];
  const upper = at(top, left) * (1 - right) + at(top, left + 1) * right;
  const lower = at(top + 1, left) * (1 - right) + at(top + 1, left + 1) * right;
  return upper * (1 - down) + lower * down;
}

/** Each pixel with a part of its eight neighbours. */
function smoothed(values: readonly number[]): number[] {
  return values.map((_, i) => {
    const [row, column] = [Math.floor(i / SIDE), i % SIDE];
    let sum = 0;
    for (let y = -1; y <= 1; y += 1) {
      for (let x = -1; x <= 1; x += 1) {
        const isInside = row + y >= 0 && row + y < SIDE && column + x >= 0 && column + x < SIDE;
        const value = isInside ? (values[(row + y) * SIDE + column + x] as number) : 0;
        sum += value * (PART[Math.abs(y)] as number) * (PART[Math.abs(x)] as number);
      }
    }
    return Number.isFinite(sum) ? sum : 0;
  });
}

/** Of the pixel's own row or column, and of the next. */
const PART = [0.68, 0.16];

function painted(text: string, colour: 'cyan' | 'magenta', terminal: Terminal): string {
  return terminal.colour && text.trim() !== '' ? styleText(colour, text, { validateStream: false }) : text;
}
