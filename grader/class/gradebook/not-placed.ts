import { byCodePoints } from '../../text/code-points.ts';
import type { LeftOut } from '../files/file-tree.ts';
import { csvOf } from './csv.ts';

/** `not-placed.csv`: the files that look like work and belong to nobody, sorted by path. */
export function notPlacedCsv(files: readonly LeftOut[]): string {
  const sorted = [...files].sort((a, b) => byCodePoints(a.path, b.path) || byCodePoints(a.why, b.why));
  return csvOf(
    ['path', 'why'],
    sorted.map(({ path, why }) => [path, why]),
  );
}
