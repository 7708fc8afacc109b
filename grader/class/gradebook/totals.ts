import { type Row, totalOf } from './row.ts';

/** A class in numbers. */
export interface Totals {
  readonly people: number;
  readonly graded: number;
  readonly nothing: number;
  readonly late: number;
  readonly fault: number;
  /** The median of the totals of all who were graded; of an even number, the mean of the two in the middle. Null if nobody was. */
  readonly middle: number | null;
}

export function totalsOf(rows: readonly Row[]): Totals {
  const count = (status: Row['status']) => rows.filter((row) => row.status === status).length;
  return {
    people: rows.length,
    graded: count('graded'),
    nothing: count('nothing'),
    late: rows.filter(({ late }) => late).length,
    fault: count('fault'),
    middle: median(rows.flatMap((row) => (row.status === 'graded' ? (totalOf(row) ?? []) : []))),
  };
}

/** Of an even number, the mean of the two in the middle; null if there are none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? null : middle.reduce((sum, one) => sum + one, 0) / middle.length;
}
