import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../../model/kit-error.ts';
import { writeFile } from '../../system/write-file.ts';

const FOLDER = fileURLToPath(new URL('figures', import.meta.url));

/** The figures of a chapter, and the state of the kit that they were measured from. */
export interface StoredFigures {
  /** Null if another command writes the file, which then holds the figures alone. */
  readonly fingerprint: string | null;
  readonly figures: unknown;
}

/**
 * Reads the figures of a chapter; null if nothing has been measured yet.
 *
 * @throws KitError if the file is not JSON
 */
export function readFigures(chapter: string, folder: string = FOLDER): StoredFigures | null {
  const path = join(folder, `${chapter}.json`);
  if (!existsSync(path)) {
    return null;
  }
  try {
    const read = JSON.parse(readFileSync(path, 'utf8'));
    return typeof read.fingerprint === 'string' && 'figures' in read
      ? read
      : { fingerprint: null, figures: read };
  } catch (cause) {
    throw new KitError(
      'bad-figures',
      `${path} should hold figures as JSON, and does not. Delete it, and measure again.`,
      { cause },
    );
  }
}

/** Writes the figures of a chapter, with their fingerprint if there is one. */
export function writeFigures(chapter: string, content: object, folder: string = FOLDER): void {
  writeFile(join(folder, `${chapter}.json`), `${layOut(content)}\n`, { withFolders: true });
}

/** Down to this depth a diff shows entries line by line; anything deeper stays on one line, however long. */
const DEPTH = 3;
const WIDTH = 110;

/** JSON in which every value that fits on a line, or lies deep, has a line. */
export function layOut(value: unknown, depth = 0): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || depth >= DEPTH || flat.length <= WIDTH) {
    return flat;
  }
  const indent = '  '.repeat(depth);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const entries = Array.isArray(value)
    ? value.map((entry) => layOut(entry, depth + 1))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${layOut(entry, depth + 1)}`);
  return `${open}\n${entries.map((entry) => `${indent}  ${entry}`).join(',\n')}\n${indent}${close}`;
}
