import type { PageData } from '../page-data.ts';

/** A row of the table, read once. */
export interface TableRow {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly string[];
  /** All that can be searched: submission, name, id and note, in small letters. */
  readonly text: string;
  readonly status: string;
  /** Whether a file does not run. */
  readonly isBroken: boolean;
  readonly isLate: boolean;
  readonly hasNote: boolean;
  /** Null for a fault. */
  readonly total: number | null;
  /** Null if there was nothing to compare. */
  readonly change: number | null;
  readonly lost: ReadonlySet<number>;
  readonly held: ReadonlySet<number>;
  readonly shown: ReadonlySet<number>;
}

export function readRows(
  table: HTMLTableElement,
  elements: readonly HTMLTableRowElement[],
  { submissions }: PageData,
): TableRow[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ dataset }) => dataset.column);
  return elements.map((element) => {
    const cells = [...element.cells].map(({ textContent }) => textContent ?? '');
    const cell = (column: string) => cells[heads.indexOf(column)] ?? '';
    const state = element.cells[heads.indexOf('status')];
    const [lost = [], held = [], shown = []] = submissions[Number(element.dataset.at)] ?? [];
    return {
      element,
      cells,
      text: ['submission', 'name', 'id', 'note'].map(cell).join('\n').toLowerCase().normalize(),
      status: state?.className ?? '',
      isBroken: state?.querySelector('.broken') !== null,
      isLate: cell('late') !== '',
      hasNote: cell('note') !== '',
      total: numberIn(cell('total')),
      change: numberIn(cell('change')),
      lost: new Set(lost),
      held: new Set(held),
      shown: new Set(shown),
    };
  });
}

/** Null for an empty cell. */
export function numberIn(cell: string): number | null {
  return cell === '' ? null : Number(cell.replace('−', '-'));
}
