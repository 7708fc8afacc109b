import type { Exercise } from '../../model/exercise.ts';
import type { Picture } from '../page/picture/picture.ts';
import { Tally } from '../page/picture/tally.ts';
import { inOrderOf } from './class-json.ts';
import type { Entry } from './entry.ts';
import { type OutFolder, RESULTS } from './out-folder.ts';
import { resultIn } from './read-result.ts';

/** The picture of a class, from its results, which are read one by one. One that is not as it was written is left out. */
export function pictureOf(
  entries: readonly Entry[],
  exercises: readonly Exercise[],
  out: Pick<OutFolder, 'read'>,
): Picture {
  const tally = new Tally(exercises);
  for (const entry of inOrderOf(entries)) {
    const name = Object.keys(entry.written).find((written) => written.startsWith(`${RESULTS}/`));
    const json = name === undefined ? null : out.read(name, entry.written[name]);
    tally.add(entry, json === null ? null : resultIn(json));
  }
  return tally.done();
}
