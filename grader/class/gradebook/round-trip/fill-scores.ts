import { findPeople, type Keys } from './find-people.ts';
import { decimalSign, numberIn, scaled } from './numbers.ts';
import { type Table, type TableRecord, withCells } from './table.ts';

/** Where scores go in a table, and where not. */
export interface ScoreColumn {
  /** From 0. */
  readonly column: number;
  /** The columns that tell people apart. */
  readonly keys: Keys;
  /** The cells that show how the table writes numbers. */
  readonly numbers: readonly string[];
  /** The points possible for somebody; null if the table does not say: then scores are not scaled. */
  readonly possible: (record: TableRecord) => number | null;
  /** Whether the cell of somebody has to stay as it is. */
  readonly isKept: (record: TableRecord) => boolean;
}

/** A table with scores in it. */
export interface Filled {
  readonly bytes: Buffer;
  /** How many people have a score in it now. */
  readonly filled: number;
  /** The ids that the table does not have, or has more than once. */
  readonly unmatched: readonly string[];
  /** The ids whose cell stays as it is: excused, or locked. */
  readonly kept: readonly string[];
  /** The ids whose cell had another score, which was higher. */
  readonly lowered: readonly string[];
}

/**
 * Puts scores into the column of a table; every other byte stays.
 *
 * @param scores by id
 * @param maxPoints the points that these scores are of
 */
export function fillScores(
  table: Table,
  { column, keys, numbers, possible, isKept }: ScoreColumn,
  scores: ReadonlyMap<string, number>,
  maxPoints: number,
): Filled {
  const found = findPeople([...scores.keys()], keys);
  const decimal = decimalSign(numbers, table.delimiter);
  const changes = [...found]
    .filter(([, record]) => !isKept(record))
    .map(([id, record]) => {
      const text = scaled(scores.get(id) as number, maxPoints, possible(record) ?? maxPoints, decimal);
      return { record, column, text };
    });
  const isLowered = ([id, record]: [string, TableRecord]) => {
    const before = numberIn(record.cells[column]?.value ?? '');
    const possibleNow = possible(record) ?? maxPoints;
    return (
      !isKept(record) && before !== null && before > ((scores.get(id) as number) * possibleNow) / maxPoints
    );
  };
  return {
    bytes: withCells(table, changes),
    filled: changes.length,
    unmatched: [...scores.keys()].filter((id) => !found.has(id)),
    kept: [...found].flatMap(([id, record]) => (isKept(record) ? [id] : [])),
    lowered: [...found].filter(isLowered).map(([id]) => id),
  };
}
