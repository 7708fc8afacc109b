import type { Exercise } from '../../model/exercise.ts';
import type { Overview } from '../overview/overview.ts';
import { Tally } from '../overview/tally.ts';
import { inOrderOf } from './class-json.ts';
import type { Entry } from './entry.ts';
import { type OutFolder, RESULTS } from './out-folder.ts';
import { resultIn } from './read-result.ts';

/** The overview of a class, from its results, which are read one by one. One that is not as it was written is left out. */
export function overviewOf(
  entries: readonly Entry[],
  exercises: readonly Exercise[],
  out: Pick<OutFolder, 'read'>,
): Overview {
  const tally = new Tally(exercises);
  for (const entry of inOrderOf(entries)) {
    const name = Object.keys(entry.written).find((written) => written.startsWith(`${RESULTS}/`));
    const json = name === undefined ? null : out.read(name, entry.written[name]);
    tally.add(entry, json === null ? null : resultIn(json));
  }
  return tally.done();
}
