import { createHash } from 'node:crypto';
import type { Submission, SubmittedFile } from '../../model/submission.ts';
import { assembleSubmission } from '../../submission/assemble-submission.ts';
import { type Chosen, chooseFiles } from '../../submission/files/choose-files.ts';
import { folderForFile, submittedFile } from '../../submission/files/read-file.ts';
import { firstSentence } from '../../text/english.ts';
import type { HandedIn } from '../arrivals/arrival.ts';
import type { LeftOut } from '../files/file-tree.ts';
import { foldersAbove } from '../files/folders-above.ts';
import { choosePersonFiles, type PersonChoice } from './choose-person-files.ts';
import { notPlaced } from './not-placed.ts';
import { gatherFiles, type PersonFiles } from './person-files.ts';

/** The files of one person, read. */
export interface ReadPerson {
  /** Null if there is no file of the six. */
  readonly submission: Submission | null;
  /** By exercise, where its file came from, below what was given: `doejane_4821_99317_03-loss.ts`, `a.zip/03-loss.ts`. */
  readonly sources: Readonly<Record<string, string>>;
  /** What a teacher should know; safe to show. */
  readonly notes: readonly string[];
  /** Files of this person that look like work and are none of the six. */
  readonly notPlaced: readonly LeftOut[];
  /** Of everything that a grading of these files depends on: names, texts, reasons why one cannot be used, notes. */
  readonly digest: string;
}

/**
 * Reads the files of one person, those in zips too. The submission is the one that `readFolder` makes of a folder with
 * these files, except that a class knows no fullest folder, and refuses nothing.
 *
 * @param ids the exercises: `03-loss` stands for the file `03-loss.ts`
 * @param fileBytes the largest size of a file
 */
export async function readPerson(
  handedIn: HandedIn,
  ids: readonly string[],
  fileBytes: number,
): Promise<ReadPerson> {
  const gathered = await gatherFiles(handedIn);
  try {
    const choice = await choosePersonFiles([...gathered.files.keys()], ids, reader(gathered, fileBytes));
    const { choices } = choice.chosen;
    const submission = choices.size === 0 ? null : await submissionOf(gathered, choice, ids, fileBytes);
    const sources = [...choices].map(([id, { chosen }]) => [id, gathered.files.get(chosen.path)?.told ?? '']);
    return {
      submission,
      sources: Object.fromEntries(sources),
      notes: shortened([
        ...(submission?.notes ?? []).map(({ text }) => text),
        ...(submission === null ? [] : faultNotes(submission, choice.chosen)),
        ...gathered.notes,
      ]),
      notPlaced: notPlaced(gathered, ids),
      digest: digestOf(submission),
    };
  } finally {
    gathered.close();
  }
}

function reader({ files }: PersonFiles, fileBytes: number) {
  return async (path: string, id: string): Promise<SubmittedFile> => {
    const source = files.get(path)?.source;
    const size = source?.size ?? 0;
    const bytes = size > fileBytes ? null : ((await source?.read(fileBytes + 1)) ?? null);
    return submittedFile(`${id}.ts`, size, bytes, fileBytes);
  };
}

async function submissionOf(
  gathered: PersonFiles,
  { chosen, notes, kept }: PersonChoice,
  ids: readonly string[],
  fileBytes: number,
): Promise<Submission> {
  const read = reader(gathered, fileBytes);
  const texts = new Map<string, SubmittedFile>();
  for (const [id, choice] of chosen.choices) {
    const { path } = choice.chosen;
    texts.set(id, kept.get(path) ?? (await read(path, id)));
  }
  const folders = [...foldersAbove([...gathered.files.keys()])].map((folder) => folder.slice(0, -1));
  return assembleSubmission(ids, chosen, {
    instead: chooseFiles(folders, ids),
    read: (_, id) => texts.get(id) ?? folderForFile(`${id}.ts`),
    notes,
  });
}

/** As many as fit into a cell of a table. */
function shortened(notes: readonly string[]): readonly string[] {
  const more = notes.length - MOST_NOTES;
  return more > 1 ? [...notes.slice(0, MOST_NOTES), `There are ${more} more notes.`] : notes;
}

const MOST_NOTES = 15;

/** A sentence for each chosen file that cannot be used: the first of those that its student gets. */
function faultNotes({ files }: Submission, { choices }: Chosen): readonly string[] {
  return [...choices.keys()].flatMap((id) => {
    const file = files.get(`${id}.ts`);
    return file?.kind === 'unusable' ? [firstSentence(file.message)] : [];
  });
}

function digestOf(submission: Submission | null): string {
  const { files, renamed, notes } = submission ?? {};
  const parts = [[...(files ?? [])], [...(renamed ?? [])], notes ?? []];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
