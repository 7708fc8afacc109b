import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Removes files and folders whose processes were killed before they could clean up. Ignores errors: what may
 * not be listed or removed stays.
 *
 * @param pidIn extracts the process id from the name of something to remove; undefined for all other names
 */
export function removeLeftovers(folder: string, pidIn: (name: string) => string | undefined): void {
  for (const name of namesIn(folder)) {
    const pid = pidIn(name);
    if (pid !== undefined && !isRunning(Number(pid))) {
      try {
        rmSync(join(folder, name), { recursive: true, force: true });
      } catch {
        // It belongs to another user.
      }
    }
  }
}

/** None if the folder may be written to but not read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
