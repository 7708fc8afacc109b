import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { removeLeftovers } from './remove-leftovers.ts';

/**
 * Writes a file completely or not at all.
 *
 * @throws the error of the system; the file is then unchanged
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  writeVia(path, content, (draft) => renameSync(draft, path));
}

/**
 * Writes a draft beside a file, and passes its path on to be renamed or linked. Afterwards it removes the
 * draft, and drafts of processes that were killed before they could.
 *
 * @param publish gives the finished draft its final name
 * @throws the error of the system, or what `publish` throws
 */
export function writeVia<Result>(
  path: string,
  content: string | Uint8Array,
  publish: (draft: string) => Result,
): Result {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content, { flush: true });
    return publish(draft);
  } finally {
    rmSync(draft, { force: true });
    removeDrafts(path);
  }
}

/** Removes the drafts of a file whose processes are gone. */
function removeDrafts(path: string): void {
  const start = `${basename(path)}.`;
  removeLeftovers(dirname(path), (name) =>
    name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined,
  );
}
