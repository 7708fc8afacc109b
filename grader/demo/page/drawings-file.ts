import { existsSync, readFileSync, renameSync } from 'node:fs';
import { Refusal } from '../../system/loopback/refusal.ts';
import { writeFile } from '../../system/write-file.ts';
import type { KeptDrawing } from './client/content.ts';

/**
 * The drawings that a student has kept; none if there is no such file. One that is damaged is set aside, as
 * `drawings.damaged.json`, so that the next drawing does not overwrite it.
 */
export function readDrawings(file: string): readonly KeptDrawing[] {
  if (!existsSync(file)) {
    return [];
  }
  try {
    return drawingsIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    setAside(file);
    return [];
  }
}

/**
 * Keeps what the page has posted, in place of what was kept before.
 *
 * @throws Refusal if it is nothing that the page posts; KitError if it cannot be written
 */
export function keepDrawings(file: string, posted: unknown): void {
  let drawings: readonly KeptDrawing[];
  try {
    drawings = drawingsIn(posted);
  } catch (fault) {
    throw new Refusal(400, (fault as Error).message);
  }
  writeFile(file, `${JSON.stringify({ drawings }, null, 1)}\n`, { withFolders: true });
}

/** Only the fields that are known, and only if they are what they should be. */
function drawingsIn(value: unknown): readonly KeptDrawing[] {
  const { drawings } = (value ?? {}) as { drawings?: unknown };
  if (!Array.isArray(drawings) || drawings.length > MOST_KEPT || !drawings.every(isDrawing)) {
    throw new Error(
      `Expected { drawings: [{ is: 3 or 7, pixels: 784 bytes in base64 }] }, ${MOST_KEPT} at most.`,
    );
  }
  return drawings.map(({ is, pixels }) => ({ is, pixels }));
}

function isDrawing(value: unknown): value is KeptDrawing {
  const { is, pixels } = (value ?? {}) as Partial<Record<keyof KeptDrawing, unknown>>;
  return (is === 3 || is === 7) && typeof pixels === 'string' && PIXELS.test(pixels);
}

/** 784 bytes in base64. */
const PIXELS = /^[A-Za-z0-9+/]{1046}==$/;
/** As many as the page keeps. */
const MOST_KEPT = 200;

function setAside(file: string): void {
  try {
    renameSync(file, file.replace(/\.json$/, '.damaged.json'));
  } catch {
    // It stays where it is.
  }
}
