import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes a file that the user asked for, whole or not at all.
 *
 * @throws KitError if it cannot be written; an older file is then left as it was
 */
export function writeFile(file: string, text: string): void {
  const path = resolve(file);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error('it is a folder');
    }
    writeAtomically(path, text);
  } catch (cause) {
    throw new KitError(
      'output-not-written',
      `${path} could not be written: ${(cause as Error).message}. Is there a folder ${dirname(path)}, and may you write to it?`,
      { cause },
    );
  }
}
