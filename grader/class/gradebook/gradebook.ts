import { byCodePoints } from '../../text/code-points.ts';
import { csvOf } from './csv.ts';
import { pointsOf, type Row, totalOf } from './row.ts';

/**
 * `gradebook.csv`: a line for each person, sorted by submission, then name, then id.
 *
 * @param ids the exercises, each a column
 */
export function gradebookCsv(rows: readonly Row[], ids: readonly string[]): string {
  const header = ['submission', 'name', 'id', 'late', 'status', 'total', ...ids, 'note'];
  return csvOf(
    header,
    inOrder(rows).map((row) => [
      row.submission,
      row.name,
      row.id,
      row.late ? 'yes' : '',
      row.status,
      numberCell(totalOf(row)),
      ...ids.map((id) => numberCell(pointsOf(row, id))),
      row.note,
    ]),
  );
}

/** Rows in the order of the gradebook: by the values themselves, as code points. */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort(
    (a, b) =>
      byCodePoints(a.submission, b.submission) || byCodePoints(a.name, b.name) || byCodePoints(a.id, b.id),
  );
}

function numberCell(points: number | null): string {
  return points === null ? '' : String(points);
}
