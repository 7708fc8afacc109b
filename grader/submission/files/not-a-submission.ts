import { resolve } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { quoteName, shownName } from '../../text/shown-name.ts';
import { shortListing } from './choice-notes.ts';
import type { Candidate, Chosen } from './choose-files.ts';
import { looksLikeAny, mayHoldCode } from './file-names.ts';
import type { ListingLimits } from './list-folder.ts';

/** What a path leads to that is no folder: nothing, a file, or what may not be looked at. */
export type NoFolder = 'nothing' | 'file' | 'forbidden';

/** The path leads to no folder. */
export function noFolder(folder: string, found: NoFolder, ids: readonly string[]): KitError {
  const came = {
    nothing: 'there is nothing',
    file: /\.zip$/i.test(folder) ? 'that is a zip: unpack it first' : 'that is not a folder',
    forbidden: 'you may not look there: ask the owner for permission',
  }[found];
  return new KitError(
    'no-submission',
    `Expected a folder with the files of a submission at ${fullPath(folder)}, but ${came}. Name the folder that holds ${ids[0]}.ts, or the one above it.`,
  );
}

/** What was seen in a folder, beside files. */
export interface Seen {
  /** Folders that cannot be opened, such as `a/`; `''` is the folder itself. */
  readonly closed: readonly string[];
  /** True if there was too much to look at all of it. */
  readonly isCut: boolean;
  /** Links, pipes, devices and folders. */
  readonly others: readonly string[];
}

/** What could not be seen, as sentences. */
export function seenNotes({ closed, isCut }: Pick<Seen, 'closed' | 'isCut'>): readonly string[] {
  return [
    ...(closed.length > 0
      ? [`Could not look into ${shortListing(closed.map(folderName))} (is the permission missing?).`]
      : []),
    ...(isCut ? ['It holds too much to look at all of it: name a folder further down.'] : []),
  ];
}

/** None of the files is in the folder. */
export function noFiles(
  folder: string,
  ids: readonly string[],
  { closed, isCut, others }: Seen,
  { unmatched }: Chosen,
): KitError {
  const files = ids.map((id) => `${id}.ts`).join(', ');
  const work = unmatched.filter(mayHoldCode);
  const [alike, rest] = [
    work.filter((path) => looksLikeAny(path, ids)),
    work.filter((path) => !looksLikeAny(path, ids)),
  ];
  const found = [...alike, ...rest].map(quoteName);
  const unread = others.filter((path) => /(^|\/)solutions$/.test(path)).map((path) => `${path}/`);
  const name = 'name the folder that holds the files';
  const facts = [
    found.length > 0
      ? `Found ${shortListing(found)}: rename (or unpack) what is yours, or ${name}.`
      : `Found nothing that looks like them: ${name}.`,
    ...(unread.length > 0 ? [`Not looked into: ${shortListing(unread.map(quoteName))}.`] : []),
    ...seenNotes({ closed, isCut }),
  ];
  return new KitError(
    'no-submission',
    `None of the files of a submission (${files}) is in ${fullPath(folder)} or below it. ${facts.join(' ')}`,
  );
}

/** Files that differ are equally good, and only the names of their folders would decide. */
export function severalPeople(folder: string, files: readonly Candidate[]): KitError {
  const places = [...new Set(files.map(({ place }) => folderName(place)))];
  return new KitError(
    'several-submissions',
    `Expected the files of one person in ${fullPath(folder)}, but ${files[0]?.id}.ts lies in ${shortListing(places)}, different in each, and nothing says which counts. Name one of these folders.`,
  );
}

/** There is so much that files were found in some place, and others may lie where nobody looked. */
export function tooMuch(folder: string, { place }: Candidate): KitError {
  return new KitError(
    'submission-too-large',
    `Expected the files of one person in ${fullPath(folder)}, but it holds too much to look at all of it. There are such files in ${folderName(place)}: if these are meant, name that folder.`,
  );
}

/** The file system takes too long. */
export function tooSlow(folder: string, { milliseconds }: ListingLimits): KitError {
  return new KitError(
    'submission-too-slow',
    `Looking through ${fullPath(folder)} took longer than ${milliseconds / 1000} s. Name the folder that holds the files itself, or copy it to a faster disk.`,
  );
}

function folderName(place: string): string {
  return place === '' ? 'the folder itself' : quoteName(place);
}

function fullPath(folder: string): string {
  return shownName(resolve(folder), LONGEST_PATH);
}

/** In code points. */
const LONGEST_PATH = 1000;
