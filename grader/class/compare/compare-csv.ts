import { byCodePoints } from '../../text/code-points.ts';
import { csvOf } from '../gradebook/csv.ts';
import type { Comparison } from './comparison.ts';

/** `compare.csv`: a line for each person of either class, in the order of the gradebook. */
export function compareCsv({ people }: Comparison): string {
  const sorted = [...people].sort(
    (a, b) =>
      byCodePoints(a.submission, b.submission) || byCodePoints(a.name, b.name) || byCodePoints(a.id, b.id),
  );
  return csvOf(
    ['submission', 'name', 'id', 'before', 'now', 'change', 'gone', 'came', 'kept'],
    sorted.map(({ submission, name, id, before, now, gone, came, kept }) => [
      ...[submission, name, id],
      before === null ? '' : String(before),
      now === null ? '' : String(now),
      before === null || now === null ? '' : now - before,
      ...[gone, came, kept].map((keys) => keys.join(' ')),
    ]),
  );
}
