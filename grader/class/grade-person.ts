import type { HandedIn } from './arrivals/arrival.ts';
import type { LeftOut } from './files/file-tree.ts';
import { readPerson } from './people/read-person.ts';
import type { Asked, Entry } from './results/entry.ts';
import { type OutFolder, REPORTS, RESULTS } from './results/out-folder.ts';
import type { Graded } from './work/job.ts';
import type { Workers } from './work/workers.ts';

interface PersonDone {
  readonly entry: Entry;
  /** Files of this person that are none of the six. */
  readonly notPlaced: readonly LeftOut[];
  /** False if it was graded before. */
  readonly isNew: boolean;
}

interface Around {
  /** By submission, the name of its files. */
  readonly fileNames: ReadonlyMap<string, string>;
  /** The exercises. */
  readonly ids: readonly string[];
  readonly asked: Asked;
  readonly out: OutFolder;
  readonly workers: Workers;
}

/**
 * Reads what somebody handed in, grades it if it was not graded before in the same way, and writes result and report.
 *
 * @param before what an earlier run made of it
 */
export async function gradePerson(
  handedIn: HandedIn,
  before: Entry | undefined,
  { ids, asked, out, workers, fileNames }: Around,
): Promise<PersonDone> {
  const { submission, persons, late } = handedIn;
  const read = await readPerson(handedIn, ids, asked.fileBytes);
  const { sources, digest, notes, notPlaced } = read;
  const file = fileNames.get(submission) ?? submission;
  const files = handedIn.files.length + (handedIn.leftOut?.length ?? 0);
  const common: Common = { submission, file, persons, late, files, notes, sources, digest };
  if (before !== undefined && isStillThere(before, common, out)) {
    const { status, points, written } = before;
    return { entry: entryOf(common, { status, points, written }), notPlaced, isNew: false };
  }
  const entry =
    read.submission === null
      ? entryOf(common, { status: 'nothing', points: noPoints(ids), written: {} })
      : write(await workers.grade(read.submission), common, out);
  out.journal.add(entry);
  return { entry, notPlaced, isNew: true };
}

type Common = Pick<
  Entry,
  'submission' | 'file' | 'persons' | 'late' | 'files' | 'notes' | 'sources' | 'digest'
>;
type Outcome = Pick<Entry, 'status' | 'points' | 'written'>;

/** Always with its fields in the same order: it is written as JSON. */
function entryOf(
  { submission, file, persons, late, files, notes, sources, digest }: Common,
  { status, points, written }: Outcome,
): Entry {
  return { submission, file, persons, late, files, status, points, notes, sources, digest, written };
}

/** Whether it was graded before, from the same files, and what was written is still there. */
function isStillThere(before: Entry, now: Common, out: OutFolder): boolean {
  return (
    before.status !== 'fault' &&
    before.digest === now.digest &&
    before.file === now.file &&
    Object.entries(before.written).every(([name, digest]) => out.has(name, digest))
  );
}

function noPoints(ids: readonly string[]): Entry['points'] {
  return Object.fromEntries(ids.map((id) => [id, 0]));
}

function write(graded: Graded, common: Common, out: OutFolder): Entry {
  if (graded.kind === 'fault') {
    const notes = [...common.notes, `Not graded: ${graded.message}`];
    return entryOf({ ...common, notes }, { status: 'fault', points: null, written: {} });
  }
  const contents: readonly (readonly [name: string, content: string])[] = [
    [`${RESULTS}/${common.file}.json`, graded.json],
    [`${REPORTS}/${common.file}.txt`, graded.report],
  ];
  const written = contents.map(([name, content]) => [name, out.write(name, content)]);
  const { points } = graded;
  return entryOf(common, { status: 'graded', points, written: Object.fromEntries(written) });
}
