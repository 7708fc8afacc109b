import { readFileSync } from 'node:fs';

/** The text of a file; null if it is not there. What else keeps it from being read is thrown, as Node tells it. */
export function readTextIfAny(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') {
      return null;
    }
    throw fault;
  }
}
