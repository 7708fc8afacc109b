import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LISTING_LIMITS, type Listing, type ListingLimits, listFolder } from './list-folder.ts';
import { type NoFolder, noFolder, type Seen, tooSlow } from './not-a-submission.ts';
import { lstatOrNull } from './read-file.ts';

/** What lies in the folder of a submission. */
export interface SubmissionListing extends Seen {
  /** The regular files, by their paths from the folder, with `/` between names. */
  readonly files: readonly string[];
  /** The path for the file system: a name need not be UTF-8. */
  readonly pathOf: (path: string) => Buffer;
}

/**
 * Lists the folder of a submission. Files with exact names in the folder itself and in its `exercises/` are found
 * even if the two hold too much to be listed, or may not be listed.
 *
 * @throws KitError if there is no such folder, or if it takes too long
 */
export function listSubmission(
  folder: string,
  ids: readonly string[],
  limits: ListingLimits = LISTING_LIMITS,
): SubmissionListing {
  const missing = whyNoFolder(folder);
  if (missing !== null) {
    throw noFolder(folder, missing, ids);
  }
  const { files, others, closed, isCut, isLate } = listFolder(folder, limits);
  if (isLate) {
    throw tooSlow(folder, limits);
  }
  const probed = isCut || closed.length > 0 ? probe(folder, ids) : NOTHING;
  const all = new Map([...probed.files, ...probed.others, ...files, ...others]);
  return {
    files: [...new Set([...probed.files.keys(), ...files.keys()])],
    others: [...new Set([...probed.others.keys(), ...others.keys()])],
    closed,
    isCut,
    pathOf: (path) => all.get(path) as Buffer,
  };
}

type Found = Pick<Listing, 'files' | 'others'>;
const NOTHING: Found = { files: new Map(), others: new Map() };

function probe(folder: string, ids: readonly string[]): Found {
  const files = new Map<string, Buffer>();
  const others = new Map<string, Buffer>();
  const hasExercises = lstatOrNull(join(folder, 'exercises'))?.isDirectory() === true;
  for (const path of ids.flatMap((id) => [`${id}.ts`, ...(hasExercises ? [`exercises/${id}.ts`] : [])])) {
    const bytes = Buffer.from(join(folder, path));
    const stats = lstatOrNull(bytes);
    if (stats !== null) {
      (stats.isFile() ? files : others).set(path, bytes);
    }
  }
  return { files, others };
}

function whyNoFolder(path: string): NoFolder | null {
  try {
    return statSync(path).isDirectory() ? null : 'file';
  } catch (fault) {
    return /^E(?:ACCES|PERM)$/.test((fault as NodeJS.ErrnoException).code ?? '') ? 'forbidden' : 'nothing';
  }
}
