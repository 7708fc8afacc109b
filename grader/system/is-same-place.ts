import { realpathSync } from 'node:fs';

/** Whether two paths lead to the same file or folder, through links too; false if there is nothing. */
export function isSamePlace(path: string, other: string): boolean {
  try {
    return realpathSync(path) === realpathSync(other);
  } catch {
    return false;
  }
}
