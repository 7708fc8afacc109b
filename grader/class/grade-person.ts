import { faultWords } from '../kit/fault-words.ts';
import type { Result } from '../model/result.ts';
import { shortListing } from '../submission/files/choice-notes.ts';
import { quoteName } from '../text/shown-name.ts';
import type { HandedIn } from './arrivals/arrival.ts';
import type { LeftOut } from './files/file-tree.ts';
import { type ReadPerson, readPerson } from './people/read-person.ts';
import { brokenNotes } from './results/broken-files.ts';
import type { Asked, Entry } from './results/entry.ts';
import { type OutFolder, REPORTS, RESULTS } from './results/out-folder.ts';
import { resultIn } from './results/read-result.ts';
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
  const read = await readOrFault(handedIn, ids, asked.fileBytes);
  const { sources, digest, notes, notPlaced } = read;
  const file = fileNames.get(submission) ?? submission;
  const files = handedIn.files.length + (handedIn.leftOut?.length ?? 0);
  const isNothing = read.submission === null && read.fault === undefined;
  const all = isNothing ? [...nothingNotes(handedIn), ...notes] : notes;
  const common: Common = { submission, file, persons, late, files, notes: all, sources, digest };
  const kept = before === undefined ? null : stillThere(before, common, out);
  if (kept !== null) {
    return { entry: entryOf(common, kept), notPlaced, isNew: false };
  }
  const entry =
    read.fault !== undefined
      ? write({ kind: 'fault', message: read.fault }, common, out)
      : read.submission === null
        ? entryOf(common, { status: 'nothing', points: noPoints(ids), trees: {}, written: {} })
        : write(await workers.grade(read.submission), common, out);
  out.journal.add(entry);
  return { entry, notPlaced, isNew: true };
}

/** What somebody handed in, if there is no file of the six. */
function nothingNotes({ files, leftOut = [] }: HandedIn): readonly string[] {
  const names = [...files.map(({ path }) => path), ...leftOut.map(({ path }) => path)];
  return names.length === 0
    ? []
    : [`Handed in ${shortListing(names.map(quoteName))}; none of the six files.`];
}

/** If the kit fails over somebody's files, the others are graded all the same. */
async function readOrFault(
  handedIn: HandedIn,
  ids: readonly string[],
  fileBytes: number,
): Promise<ReadPerson & { readonly fault?: string }> {
  try {
    return await readPerson(handedIn, ids, fileBytes);
  } catch (fault) {
    return { submission: null, sources: {}, notes: [], notPlaced: [], digest: '', fault: faultWords(fault) };
  }
}

type Common = Pick<
  Entry,
  'submission' | 'file' | 'persons' | 'late' | 'files' | 'notes' | 'sources' | 'digest'
>;
type Outcome = Pick<Entry, 'status' | 'points' | 'trees' | 'written'> & Partial<Pick<Entry, 'notes'>>;

/** Always with its fields in the same order: it is written as JSON. */
function entryOf(
  { submission, file, persons, late, files, notes: own, sources, digest }: Common,
  { status, points, trees, written, notes = own }: Outcome,
): Entry {
  return { submission, file, persons, late, files, status, points, notes, sources, trees, digest, written };
}

/**
 * What came of it before, from the same files, if result and report are still there as they were written; else null.
 * Somebody may have edited `class.json`: the points are those of the result.
 */
function stillThere(before: Entry, now: Common, out: OutFolder): Outcome | null {
  const { status, trees, written } = before;
  if (before.digest !== now.digest || before.file !== now.file || status !== 'graded') {
    return null;
  }
  const [result, ...reports] = filesOf(now.file);
  const json = out.read(result, written[result]);
  const found = json === null ? null : resultIn(json);
  return found === null || reports.some((report) => out.read(report, written[report]) === null)
    ? null
    : {
        status,
        points: pointsOf(found),
        trees,
        written,
        notes: [...now.notes, ...brokenNotes(found, Object.keys(now.sources), now.notes)],
      };
}

/** By exercise. */
function pointsOf({ exercises }: Result): Entry['points'] {
  return Object.fromEntries(exercises.map(({ id, points }) => [id, points]));
}

/** Of the result, and of the reports. */
function filesOf(file: string): readonly [result: string, page: string, report: string] {
  return [`${RESULTS}/${file}.json`, `${REPORTS}/${file}.html`, `${REPORTS}/${file}.txt`];
}

function noPoints(ids: readonly string[]): Entry['points'] {
  return Object.fromEntries(ids.map((id) => [id, 0]));
}

function write(graded: Graded, common: Common, out: OutFolder): Entry {
  if (graded.kind === 'fault') {
    const notes = [...common.notes, `Not graded: ${graded.message}`];
    return entryOf({ ...common, notes }, { status: 'fault', points: null, trees: {}, written: {} });
  }
  const [json, page, report] = filesOf(common.file);
  const contents: readonly (readonly [name: string, content: string])[] = [
    [json, graded.json],
    [page, graded.page],
    [report, graded.report],
  ];
  const written = contents.map(([name, content]) => [name, out.write(name, content)]);
  const result = resultIn(graded.json) as Result;
  return entryOf(common, {
    status: 'graded',
    points: pointsOf(result),
    trees: graded.trees,
    written: Object.fromEntries(written),
    notes: [...common.notes, ...brokenNotes(result, Object.keys(common.sources), common.notes)],
  });
}
