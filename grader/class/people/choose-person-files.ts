import { createHash } from 'node:crypto';
import type { FileNote, SubmittedFile } from '../../model/submission.ts';
import {
  type Candidate,
  type Choice,
  type Chosen,
  chooseFiles,
} from '../../submission/files/choose-files.ts';
import { hasWork } from '../../submission/files/read-file.ts';
import { listing } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import { zipNumbers } from './zip-numbers.ts';

export interface PersonChoice {
  readonly chosen: Chosen;
  /** On files that differ, if only the names of their folders decided; safe to show. */
  readonly notes: readonly FileNote[];
  /** Files by path that were read to choose among them; empty if there are too many to keep. */
  readonly kept: ReadonlyMap<string, SubmittedFile>;
}

/**
 * Chooses the files of one person as the contract of a class has it: each by itself, by its number and that of
 * its zip, then `exercises/`, then depth. Nothing is refused: if nothing else decides, the path that comes first does, with a note.
 *
 * @param read reads a file
 */
export async function choosePersonFiles(
  paths: readonly string[],
  ids: readonly string[],
  read: (path: string, id: string) => Promise<SubmittedFile>,
): Promise<PersonChoice> {
  const looks = new Map<string, { readonly hasWork: boolean; readonly digest: string }>();
  const order = { byFullestFolder: false, numberOfPlace: zipNumbers(paths) };
  const found = chooseFiles(paths, ids, order);
  const candidates = [...found.choices.values()].flatMap(candidatesOf);
  const kept = new Map<string, SubmittedFile>();
  for (const { id, path } of candidates) {
    const file = await read(path, id);
    const digest = createHash('sha256').update(JSON.stringify(file)).digest('hex');
    if (candidates.length <= MOST_KEPT) {
      kept.set(path, file);
    }
    looks.set(path, { hasWork: hasWork(file), digest });
  }
  const chosen = chooseFiles(paths, ids, {
    hasWork: (path) => looks.get(path)?.hasWork === true,
    ...order,
  });
  const isSame = (a: Candidate, b: Candidate) => looks.get(a.path)?.digest === looks.get(b.path)?.digest;
  return {
    chosen,
    kept,
    notes: [...chosen.choices.values()].flatMap((choice) => rivalNote(choice, isSame)),
  };
}

function candidatesOf({ chosen, passedOver }: Choice): readonly Candidate[] {
  return [chosen, ...passedOver];
}

function rivalNote(
  { chosen, rivals }: Choice,
  isSame: (a: Candidate, b: Candidate) => boolean,
): readonly FileNote[] {
  const different = rivals.filter((rival) => !isSame(rival, chosen));
  if (different.length === 0) {
    return [];
  }
  const named = different.slice(0, MOST_NAMED).map(({ path }) => quoteName(path));
  const more = different.length - named.length;
  const others = listing(more > 0 ? [...named, `${more} more`] : named);
  const text = `${quoteName(chosen.path)} differs from ${others}, and nothing but the names of the folders says which counts: the first by name was taken.`;
  return [{ exercises: [chosen.id], text }];
}

const MOST_NAMED = 3;
/** Somebody may hand in thousands of files of the largest size. */
const MOST_KEPT = 50;
