import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../../model/kit-error.ts';

export const FIGURES = fileURLToPath(new URL('figures', import.meta.url));

/** What was measured of a part, and of which state of the kit. */
export interface Kept {
  /** Null where another command keeps the figures, which are then the whole file. */
  readonly fingerprint: string | null;
  readonly figures: unknown;
}

/** Null where nothing has been measured yet. */
export function readKept(part: string, folder: string = FIGURES): Kept | null {
  const path = join(folder, `${part}.json`);
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

/** Written beside and moved into place: whoever is stopped leaves the figures as they were before. */
export function writeKept(part: string, kept: Kept, folder: string = FIGURES): void {
  const path = join(folder, `${part}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${layOut(kept)}\n`);
  renameSync(`${path}.new`, path);
}

/** How deep a difference is read line by line; what is deeper has one line, however long. */
const DEPTH = 3;
const WIDTH = 110;

/** JSON with a line for each thing that fits on one, or lies deep. */
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
