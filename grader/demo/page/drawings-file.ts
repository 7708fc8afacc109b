import { KitError } from '../../model/kit-error.ts';
import { Refusal } from '../../system/loopback/refusal.ts';
import { readTextIfAny } from '../../system/read-text-if-any.ts';
import { setAside } from '../../system/set-aside.ts';
import { writeFile } from '../../system/write-file.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import type { ChangedDrawings, KeptDrawing, KeptDrawings } from './client/content.ts';

/**
 * The drawings that a student has kept; none if there is no such file. One that is damaged is set aside, so that the next
 * drawing does not replace it. One that cannot be read stays where it is. The note tells of both.
 */
export function readDrawings(file: string): KeptDrawings {
  try {
    return readKept(file);
  } catch (fault) {
    if (fault instanceof KitError) {
      return { drawings: [], note: fault.message };
    }
    throw fault;
  }
}

/**
 * Changes what is kept by what a page has posted. Other pages may have changed it since that one was opened: what they
 * kept stays. Posted twice, it counts once.
 *
 * @returns what is kept now: the last ones, if there are too many
 * @throws Refusal if it is nothing that the page posts; KitError if what is there cannot be read, or cannot be written
 */
export function changeDrawings(file: string, posted: unknown): KeptDrawings {
  const { add, forget } = changeIn(posted);
  const { drawings: before, note } = readKept(file);
  const gone = new Set([...forget, ...add].map(nameOf));
  const drawings = [...before.filter((drawing) => !gone.has(nameOf(drawing))), ...add].slice(-MOST_KEPT);
  writeFile(file, `${JSON.stringify({ drawings }, null, 1)}\n`, { withFolders: true });
  return { drawings, note };
}

function nameOf({ is, pixels }: KeptDrawing): string {
  return `${is} ${pixels}`;
}

/** @throws KitError if it cannot be read, or if it is damaged and cannot be set aside */
function readKept(file: string): KeptDrawings {
  const text = textOf(file);
  const drawings = text === null ? [] : drawingsIn(text);
  if (drawings !== null) {
    return { drawings, note: null };
  }
  const aside = setAside(file);
  if (aside === null) {
    throw new KitError(
      'drawings-not-read',
      `${spellOutPath(file)} is damaged, and could not be renamed. Move it away, so that drawings can be kept again.`,
    );
  }
  return {
    drawings: [],
    note: `${spellOutPath(file)} was damaged, so your drawings begin anew. It is kept as ${spellOutPath(aside)}.`,
  };
}

/** Null if there is none. */
function textOf(file: string): string | null {
  try {
    return readTextIfAny(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new KitError(
      'drawings-not-read',
      `${spellOutPath(file)} could not be read (${code}), so no drawing can be kept. Check its permissions, then reload the page.`,
      { cause },
    );
  }
}

/** Null if the file is damaged. */
function drawingsIn(text: string): readonly KeptDrawing[] | null {
  try {
    return listOf((JSON.parse(text) as { drawings?: unknown } | null)?.drawings);
  } catch {
    return null;
  }
}

function changeIn(posted: unknown): ChangedDrawings {
  const { add, forget } = (posted ?? {}) as Partial<Record<keyof ChangedDrawings, unknown>>;
  const change = { add: listOf(add), forget: listOf(forget) };
  if (change.add === null || change.forget === null) {
    throw new Refusal(
      400,
      `Expected { add: [...], forget: [...] }, each of them a list of { is: 3 or 7, pixels: 784 bytes in base64 }, ${MOST_KEPT} at most.`,
    );
  }
  return change as ChangedDrawings;
}

/** Only the fields that are known; null unless all are what they should be. */
function listOf(value: unknown): readonly KeptDrawing[] | null {
  return Array.isArray(value) && value.length <= MOST_KEPT && value.every(isDrawing)
    ? value.map(({ is, pixels }) => ({ is, pixels }))
    : null;
}

function isDrawing(value: unknown): value is KeptDrawing {
  const { is, pixels } = (value ?? {}) as Partial<Record<keyof KeptDrawing, unknown>>;
  return (is === 3 || is === 7) && typeof pixels === 'string' && PIXELS.test(pixels);
}

/** 784 bytes in base64. */
const PIXELS = /^[A-Za-z0-9+/]{1046}==$/;
/** As many as the page keeps. */
const MOST_KEPT = 200;
