import { plural } from '../../text/english.ts';
import type { Comparison } from './comparison.ts';

/** Who moved, in a line. */
export function compareRemark({ people }: Comparison): string {
  const changes = people.flatMap(({ before, now }) => (before === null || now === null ? [] : now - before));
  const [up, down] = [changes.filter((change) => change > 0), changes.filter((change) => change < 0)];
  const count = (some: readonly number[]) => plural(some.length, 'person', 'people');
  return changes.length === 0
    ? 'compare.csv: nobody of this class is in the earlier one. Is it the right folder?'
    : `compare.csv: of ${count(changes)} in both, ${up.length} with more points than before, ${down.length} with fewer.`;
}
