import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it, if it is missing.
 *
 * @throws the error of the system
 */
export function makeFolders(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (fault) {
    // On a file system that can only be read, Node says of a folder to be made that there is none.
    accessSync(nearest(folder), constants.W_OK);
    throw fault;
  }
}

/** The folder itself if it is there, else the first above it that is. */
function nearest(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : nearest(above);
}
