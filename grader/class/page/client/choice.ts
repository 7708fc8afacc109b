import type { TableRow } from './rows.ts';

/** Which rows are shown. */
export interface Choice {
  /** In small letters. */
  search: string;
  /** Empty for everybody. */
  kind: string;
  from: number | null;
  to: number | null;
  /** Who lost a check, holds a misconception, or is in a group; null for everybody. */
  position: { readonly list: 'lost' | 'held' | 'shown'; readonly at: number } | null;
}

/** @param half of all points */
export function isIn(row: TableRow, { search, kind, from, to, position }: Choice, half: number): boolean {
  return (
    (search === '' || row.text.includes(search)) &&
    (KINDS[kind]?.(row, half) ?? true) &&
    (from === null || (row.total !== null && row.total >= from)) &&
    (to === null || (row.total !== null && row.total <= to)) &&
    (position === null || row[position.list].has(position.at))
  );
}

const ofStatus = (status: string) => (row: TableRow) => row.status === status;

const KINDS: Readonly<Record<string, (row: TableRow, half: number) => boolean>> = {
  graded: ofStatus('graded'),
  nothing: ofStatus('nothing'),
  fault: ofStatus('fault'),
  low: ({ status, total }, half) => status === 'graded' && total !== null && total < half,
  broken: ({ isBroken }) => isBroken,
  late: ({ isLate }) => isLate,
  noted: ({ hasNote }) => hasNote,
  up: ({ change }) => change !== null && change > 0,
  down: ({ change }) => change !== null && change < 0,
};
