import { paint } from '../../report/terminal/paint.ts';
import { symbols } from '../../report/terminal/symbols.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padStart } from '../../report/terminal/text-width.ts';

/** A receipt as a line in the plane of prices: all prices at which this basket costs this total. */
export interface ReceiptLine {
  readonly basket: readonly [apples: number, pears: number];
  readonly total: number;
  /** One character. */
  readonly sign: string;
}

/** A price of an apple and of a pear, marked in the plane. */
export interface MarkedPrices {
  readonly prices: readonly [apple: number, pear: number];
  readonly sign: string;
}

/** The plane of prices with the lines of receipts: across the price of an apple, upwards that of a pear. */
export function pricePlane(
  receipts: readonly ReceiptLine[],
  marks: readonly MarkedPrices[],
  terminal: Terminal,
): string[] {
  const rows = Array.from({ length: ROWS }, () => new Array<string>(COLUMNS).fill(' '));
  const put = (apple: number, pear: number, sign: string) => {
    const [column, row] = [columnOf(apple), rowOf(pear)];
    if (row >= 0 && row < ROWS && column >= 0 && column < COLUMNS) {
      (rows[row] as string[])[column] = sign;
    }
  };
  for (const { basket, total, sign } of receipts) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const apple = LEFT + column / PER_APPLE;
      put(apple, (total - basket[0] * apple) / basket[1], sign);
    }
  }
  for (const { prices, sign } of marks) {
    put(prices[0], prices[1], sign);
  }
  const { line } = symbols(terminal);
  const corner = terminal.unicode ? '┴' : '+';
  const upright = terminal.unicode ? '│' : '|';
  const quiet = (text: string) => paint('quiet', text, terminal);
  return [
    quiet('  pear'),
    ...rows.map((row, r) => {
      const pear = TOP - r * PEAR_STEP;
      const label = Number.isInteger(pear) ? String(pear) : '';
      return `  ${quiet(`${padStart(label, 4)} ${upright}`)}${row.join('')}`.trimEnd();
    }),
    quiet(`       ${line.repeat(columnOf(0))}${corner}${line.repeat(COLUMNS - columnOf(0) - 1)}`),
    quiet(`${scale()}  apple`),
  ];
}

/** Whether two prices are so close that they are drawn in the same place. */
export function shareAPlace(one: MarkedPrices['prices'], other: MarkedPrices['prices']): boolean {
  return columnOf(one[0]) === columnOf(other[0]) && rowOf(one[1]) === rowOf(other[1]);
}

const LEFT = -1;
const RIGHT = 4;
/** Columns for each cent of an apple. */
const PER_APPLE = 8;
const COLUMNS = (RIGHT - LEFT) * PER_APPLE + 1;
const TOP = 5;
/** Cents of a pear for each line. */
const PEAR_STEP = 0.5;
const ROWS = 13;

function columnOf(apple: number): number {
  return Math.round((apple - LEFT) * PER_APPLE);
}

function rowOf(pear: number): number {
  return Math.round((TOP - pear) / PEAR_STEP);
}

function scale(): string {
  return Array.from({ length: RIGHT - LEFT + 1 }, (_, i) => i).reduce((text, i) => {
    const label = String(LEFT + i);
    return text.padEnd(7 + i * PER_APPLE + 1 - label.length) + label;
  }, '');
}
