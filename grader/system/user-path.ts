import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../model/kit-error.ts';
import { isInside } from './is-inside.ts';
import { isSamePlace } from './is-same-place.ts';

/** What npm tells the scripts that it runs. */
interface NpmEnvironment {
  readonly INIT_CWD?: string | undefined;
  readonly npm_lifecycle_event?: string | undefined;
  readonly npm_package_json?: string | undefined;
}

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));

/**
 * The folder where the user typed the command. npm changes to the kit's folder before it runs a script, and passes on
 * in `INIT_CWD` where it was called. That counts only if npm runs a script of the kit, not of a package around it.
 */
export function userFolder(
  { INIT_CWD: typedIn, npm_lifecycle_event: script, npm_package_json: runs }: NpmEnvironment = process.env,
): string {
  const isOurs = script !== undefined && (runs === undefined || isSamePlace(runs, PACKAGE));
  return isOurs && typedIn !== undefined && isAbsolute(typedIn) && isFolder(typedIn)
    ? typedIn
    : process.cwd();
}

/**
 * The whole path of a file or folder that the user named.
 *
 * @throws KitError if the name is empty, as from a variable that is not set: it would mean the folder where the user is
 */
export function userPath(path: string): string {
  if (path === '') {
    throw new KitError(
      'empty-path',
      'A file or folder was expected, and its name is empty. Is a variable not set?',
    );
  }
  return resolve(userFolder(), path);
}

/** A path as the user can type it: short if it is below the folder where the user is, else whole. */
export function typedPath(path: string): string {
  const folder = userFolder();
  return isInside(path, folder) ? relative(folder, path) || '.' : path;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
