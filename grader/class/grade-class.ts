import { isDeepStrictEqual } from 'node:util';
import type { HandedIn } from './arrivals/arrival.ts';
import type { LeftOut } from './files/file-tree.ts';
import { gradePerson } from './grade-person.ts';
import type { Asked, Entry } from './results/entry.ts';
import type { OutFolder } from './results/out-folder.ts';
import type { Workers } from './work/workers.ts';

export interface ClassWork {
  /** All to grade. */
  readonly people: readonly HandedIn[];
  /** By submission, the name of its files. */
  readonly fileNames: ReadonlyMap<string, string>;
  /** The exercises. */
  readonly ids: readonly string[];
  readonly asked: Asked;
  readonly out: OutFolder;
  readonly workers: Workers;
  /** Whether to grade also what was graded before. */
  readonly fresh: boolean;
  /** Called for each submission that is done; `isNew` is false if it was done before. */
  readonly onDone: (isNew: boolean) => void;
  /** Stops the work. */
  readonly signal: AbortSignal;
}

/** What came of a class. */
export interface ClassDone {
  readonly entries: readonly Entry[];
  /** Files of somebody's that are none of the six. */
  readonly notPlaced: readonly LeftOut[];
}

/**
 * Grades a class. Each result is written as it comes, and only what is missing or has changed is graded.
 *
 * @throws KitError if something cannot be written or no worker starts; the reason of the signal if that stopped it
 */
export async function gradeClass(work: ClassWork): Promise<ClassDone> {
  const { people, asked, out, workers } = work;
  const before = earlierEntries(work);
  out.journal.begin(asked);
  const entries: Entry[] = [];
  const notPlaced: LeftOut[] = [];
  const failed = new AbortController();
  const signal = AbortSignal.any([work.signal, failed.signal]);
  const stopped = stopOf(signal);
  const pending = new Set<Promise<void>>();
  for (const handedIn of knownFirst(people, before)) {
    const leave = await Promise.race([workers.place(), stopped]);
    const one = gradePerson(handedIn, before.get(handedIn.submission), work)
      .then((done) => {
        entries.push(done.entry);
        for (const file of done.notPlaced) {
          notPlaced.push(file);
        }
        work.onDone(done.isNew);
      })
      .catch((fault) => failed.abort(fault))
      .finally(() => {
        leave();
        pending.delete(one);
      });
    pending.add(one);
  }
  await Promise.race([Promise.all(pending), stopped]);
  signal.throwIfAborted();
  return { entries, notPlaced };
}

/** Whoever was graded before comes first, and takes no time: so what is said of how far it is counts them from the start. */
function knownFirst(people: readonly HandedIn[], before: ReadonlyMap<string, Entry>): readonly HandedIn[] {
  const isKnown = ({ submission }: HandedIn) => before.has(submission);
  return [...people.filter(isKnown), ...people.filter((one) => !isKnown(one))];
}

/** Rejects when it is aborted. */
function stopOf(signal: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
    }
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  stopped.catch(() => {});
  return stopped;
}

/** What earlier runs graded in the same way; nothing if all is to be graded again. */
function earlierEntries({ out, asked, fresh }: ClassWork): ReadonlyMap<string, Entry> {
  if (fresh) {
    return new Map();
  }
  const finished = isDeepStrictEqual(out.before?.asked, asked) ? (out.before?.submissions ?? []) : [];
  return new Map([
    ...finished.map((entry): [string, Entry] => [entry.submission, entry]),
    ...out.journal.read(asked),
  ]);
}
