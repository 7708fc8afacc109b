import { sep } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { userPath } from '../../system/user-path.ts';
import { notWritten, writeFile } from '../../system/write-file.ts';
import { type WriteTarget, writeTarget } from '../../system/write-target.ts';
import { spellOutPath } from '../../text/sanitize.ts';

/**
 * The whole path of a file to write that somebody has typed. Called before there is anything to write, so that nobody waits for
 * what cannot be written.
 *
 * @throws KitError if it names a folder, as `out/` does whether it is there or not; if it cannot be written; or if the name
 *   is empty
 */
export function outputFile(typed: string): string {
  const namesFolder = /\/\.?$/.test(typed.replaceAll(sep, '/'));
  const path = `${userPath(typed)}${namesFolder ? sep : ''}`; // A whole path has lost the slash.
  outputTarget(path);
  return path;
}

/** @throws KitError if it is clear already that nothing can be written there */
export function outputTarget(path: string): WriteTarget {
  return named(path, () => writeTarget(path));
}

/** @throws KitError if it cannot be written */
export function writeOutput(path: string, content: string | Uint8Array): void {
  named(path, () => writeFile(path, content));
}

/** The name of a file may hold anything, and a message about it goes to the terminal. */
function named<Value>(path: string, act: () => Value): Value {
  try {
    return act();
  } catch (cause) {
    const message = cause instanceof KitError ? cause.message : notWritten(path, cause);
    throw new KitError('output-not-written', spellOutPath(message), { cause });
  }
}
