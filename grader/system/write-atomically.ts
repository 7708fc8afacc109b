import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { removeLeftovers } from './remove-leftovers.ts';

/**
 * Writes a plain file completely or not at all. A file that is replaced keeps its owner and its mode: one that only its
 * owner may read stays so. The path is replaced whatever is there, so follow its links first (`writeFile` does).
 *
 * @throws the error of the system; the file is then unchanged
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  try {
    writeWhole(path, content);
  } finally {
    removeDrafts(path);
  }
}

/**
 * The same for one of many files in a folder: looking for drafts of killed processes beside each would take longer the
 * more there are. Whoever writes them calls `removeDraftsIn` once.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const replaced = statSync(path, { throwIfNoEntry: false }) ?? null;
  draftAndPublish(path, content, (draft) => renameSync(draft, path), replaced);
}

/**
 * Writes a draft beside a file, and passes its path on to be renamed or linked. Afterwards it removes the
 * draft, and drafts of processes that were killed before they could.
 *
 * @param publish gives the finished draft its final name
 * @param like the draft gets the owner and the mode of this file
 * @throws the error of the system, or what `publish` throws
 */
export function writeVia<Result>(
  path: string,
  content: string | Uint8Array,
  publish: (draft: string) => Result,
  like: Stats | null,
): Result {
  try {
    return draftAndPublish(path, content, publish, like);
  } finally {
    removeDrafts(path);
  }
}

function draftAndPublish<Result>(
  path: string,
  content: string | Uint8Array,
  publish: (draft: string) => Result,
  like: Stats | null,
): Result {
  const draft = `${path}.${process.pid}.tmp`;
  rmSync(draft, { force: true });
  // It must be new: in a folder that others may write to, it could be a link to a file that they may not.
  const file = openSync(draft, 'wx', like === null ? ANY_MODE : ONLY_OWNER);
  try {
    try {
      writeFileSync(file, content, { flush: true });
      if (like !== null) {
        makeLike(file, like);
      }
    } finally {
      closeSync(file);
    }
    return publish(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The system takes away what its user does not want to allow. */
const ANY_MODE = 0o666;
const ONLY_OWNER = 0o600;
const PERMISSIONS = 0o777;

function makeLike(file: number, { uid, gid, mode }: Stats): void {
  const made = fstatSync(file);
  if (made.uid !== uid || made.gid !== gid) {
    try {
      fchownSync(file, uid, gid);
    } catch {
      // Only root may give a file away: it then belongs to whoever replaces it.
    }
  }
  fchmodSync(file, mode & PERMISSIONS);
}

/** Removes the drafts of a file whose processes are gone. */
function removeDrafts(path: string): void {
  const start = `${basename(path)}.`;
  removeLeftovers(dirname(path), (name) =>
    name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined,
  );
}

/** Removes all drafts in a folder whose processes are gone. */
export function removeDraftsIn(folder: string): void {
  removeLeftovers(folder, (name) => /\.(\d+)\.tmp$/.exec(name)?.[1]);
}
