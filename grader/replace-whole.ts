import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Writes a file whole or not at all: beside its place, and then moved there. Drafts of those who were ended
 * over them go away.
 *
 * @throws what the system says; there is then no draft, and the file is as it was
 */
export function replaceWhole(path: string, content: string | Uint8Array): void {
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
  for (const name of namesIn(dirname(path)).filter((name) => name.startsWith(start))) {
    const pid = /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(dirname(path), name), { force: true });
    }
  }
}

/** None where the folder may be written to, but not read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
