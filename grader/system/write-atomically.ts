import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { removeLeftovers } from './remove-leftovers.ts';

/**
 * Writes a file whole or not at all: beside its place, and then moved there. Drafts of those who were ended
 * over them go away.
 *
 * @throws what the system says; there is then no draft, and the file is as it was
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const draft = draftOf(path);
  try {
    writeFileSync(draft, content, { flush: true });
    renameSync(draft, path);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw fault;
  }
  clearDrafts(path);
}

/** Where this process writes what is to become of a file. */
export function draftOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/** Takes away the drafts of a file whose processes are gone. */
export function clearDrafts(path: string): void {
  const start = `${basename(path)}.`;
  removeLeftovers(dirname(path), (name) =>
    name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined,
  );
}
