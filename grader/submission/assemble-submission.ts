import type { FileNote, Submission, SubmittedFile } from '../model/submission.ts';
import { choiceNotes } from './files/choice-notes.ts';
import type { Chosen } from './files/choose-files.ts';
import { missingFile } from './files/read-file.ts';

export interface AssembleOptions {
  /** What is chosen among links, folders and the like: they cannot be read, but show what was meant. */
  readonly instead: Chosen;
  /** Whether the folder is the one that the student works in. */
  readonly isOwnFolder?: boolean;
  readonly read: (path: string, id: string) => SubmittedFile;
  /** To add to those on the choice. Safe to show. */
  readonly notes?: readonly FileNote[];
}

/** The chosen files as a submission. Whatever they lie in, a folder or a zip: the same files give the same submission. */
export function assembleSubmission(
  ids: readonly string[],
  chosen: Chosen,
  { instead, isOwnFolder = false, read, notes = [] }: AssembleOptions,
): Submission {
  const fileOf = (id: string): SubmittedFile => {
    const path = (chosen.choices.get(id) ?? instead.choices.get(id))?.chosen.path;
    return path === undefined ? missingFile(id, chosen.unmatched) : read(path, id);
  };
  const all = [...choiceNotes(chosen, { isOwnFolder }), ...notes];
  const graded = [...chosen.choices.values()].map((choice) => choice.chosen);
  const renamed = graded.filter(({ name, id }) => name !== `${id}.ts`);
  return {
    files: new Map(ids.map((id) => [`${id}.ts`, fileOf(id)])),
    paths: new Map(graded.map(({ path, id }) => [`${id}.ts`, path])),
    ...(renamed.length > 0 && { renamed: new Map(renamed.map(({ name, id }) => [name, id])) }),
    ...(all.length > 0 && { notes: all }),
  };
}
