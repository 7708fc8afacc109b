import { lstatSync, renameSync } from 'node:fs';

/**
 * Gives a damaged file of the kit another name beside it, which no file has yet, so that the next one does not replace it:
 * `drawings.broken-1.json`.
 *
 * @returns where it is now; null if it could not be renamed
 */
export function setAside(file: string): string | null {
  try {
    const aside = freeName(file);
    renameSync(file, aside);
    return aside;
  } catch {
    return null;
  }
}

function freeName(file: string): string {
  for (let number = 1; ; number += 1) {
    const name = file.replace(/(\.json)?$/, `.broken-${number}.json`);
    if (lstatSync(name, { throwIfNoEntry: false }) === undefined) {
      return name;
    }
  }
}
