import { numberIn, type TableRow } from './rows.ts';

export interface Sorting {
  readonly column: number;
  readonly isNumber: boolean;
  readonly isDown: boolean;
}

/** Empty cells come last, whichever way it is sorted. */
export function comparisonBy({ column, isNumber, isDown }: Sorting): (a: TableRow, b: TableRow) => number {
  const sign = isDown ? -1 : 1;
  return (one, other) => {
    const [a = '', b = ''] = [one.cells[column], other.cells[column]];
    if (a === '' || b === '') {
      return a === b ? 0 : a === '' ? 1 : -1;
    }
    return sign * (isNumber ? (numberIn(a) ?? 0) - (numberIn(b) ?? 0) : COLLATOR.compare(a, b));
  };
}

/** `student-2` before `student-10`. */
const COLLATOR = new Intl.Collator(undefined, { numeric: true });
