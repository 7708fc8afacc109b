import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes from a folder what processes have left that were ended from outside: nobody else cleans up after
 * them. What may not be seen or removed stays.
 *
 * @param pidIn the number of its process, in the name of what may go; undefined for all else
 */
export function removeLeftovers(folder: string, pidIn: (name: string) => string | undefined): void {
  for (const name of namesIn(folder)) {
    const pid = pidIn(name);
    if (pid !== undefined && !isRunning(Number(pid))) {
      try {
        rmSync(join(folder, name), { recursive: true, force: true });
      } catch {
        // It is another user's.
      }
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

/** Whether there is a process of this number, whoever it belongs to. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
