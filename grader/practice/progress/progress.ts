import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { studentFolders } from '../../kit/student-folders.ts';
import { KitError } from '../../model/kit-error.ts';
import { readTextIfAny } from '../../system/read-text-if-any.ts';
import { setAside } from '../../system/set-aside.ts';
import { writeFile } from '../../system/write-file.ts';
import { spellOutPath } from '../../text/sanitize.ts';

/** How far a student has come with one exercise. */
export interface ExerciseProgress {
  /** The most points of any grading so far. */
  readonly bestPoints: number;
  /** How many of its hints were seen, mildest first. */
  readonly hintsSeen: number;
  /** The day on which it was right for the first time, `2026-05-01`; null if it never was. */
  readonly firstRight: string | null;
}

/** By the ids of the exercises; one that is not there was never tried. */
export type Progress = Readonly<Record<string, ExerciseProgress>>;

export interface ReadProgress {
  readonly progress: Progress;
  /** What to say if the file was damaged, and set aside, or cannot be read; safe to show. Null if all is well. */
  readonly note: string | null;
}

export const NO_PROGRESS: ExerciseProgress = { bestPoints: 0, hintsSeen: 0, firstRight: null };

/** That of the student who works here. */
export function progressFile(studentFolder: string = studentFolders().student): string {
  return join(studentFolder, 'progress.json');
}

/**
 * Reads how far a student has come. What it does not know it passes over. If the file is damaged, it is set aside under
 * another name. If there is none, the hints seen are those that earlier versions of the kit kept in `hints.json`.
 */
export function readProgress(file: string = progressFile()): ReadProgress {
  try {
    const { kept, note } = readKept(file);
    const exercises = Object.entries(kept.exercises).map(([id, one]) => [id, known(one)]);
    return { progress: Object.fromEntries(exercises), note };
  } catch (fault) {
    if (fault instanceof KitError) {
      return { progress: {}, note: fault.message };
    }
    throw fault;
  }
}

/**
 * Changes what is known of one exercise, and keeps what else is in the file.
 *
 * @returns as `readProgress`
 * @throws KitError if it cannot be read or written: then it is left as it is
 */
export function updateProgress(
  exercise: string,
  change: (before: ExerciseProgress) => ExerciseProgress,
  file: string = progressFile(),
): ReadProgress {
  const { kept, note } = readKept(file);
  const { [exercise]: one = {}, ...others } = kept.exercises;
  const before = known(one);
  const after = change(before);
  if (after !== before) {
    const exercises = Object.fromEntries(
      Object.entries({ ...others, [exercise]: { ...one, ...after } }).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    writeFile(file, `${JSON.stringify({ ...kept, exercises }, null, 2)}\n`, { withFolders: true });
    rmSync(join(dirname(file), EARLIER_HINTS), { force: true });
  }
  return { ...readProgress(file), note };
}

/** The file as it is, with fields of versions to come. */
interface Kept {
  readonly version: unknown;
  readonly exercises: Readonly<Record<string, Fields>>;
}

type Fields = Readonly<Record<string, unknown>>;

const NOTHING: Kept = { version: 1, exercises: {} };

/** @throws KitError if it cannot be read: there may be something in it, so it must not be replaced */
function readKept(file: string): { readonly kept: Kept; readonly note: string | null } {
  const text = textOf(file);
  if (text === null) {
    return { kept: { ...NOTHING, exercises: earlierHints(file) }, note: null };
  }
  const parsed = parse(text);
  if (!isFields(parsed) || !isFields(parsed.exercises ?? {})) {
    return { kept: NOTHING, note: noteOn(file) };
  }
  const exercises = Object.entries((parsed.exercises ?? {}) as Fields).filter(
    (entry): entry is [string, Fields] => isFields(entry[1]),
  );
  return { kept: { version: 1, ...parsed, exercises: Object.fromEntries(exercises) }, note: null };
}

/** The numbers of hints, which was all that was kept once. */
const EARLIER_HINTS = 'hints.json';

function earlierHints(file: string): Kept['exercises'] {
  const seen = parse(textIfReadable(join(dirname(file), EARLIER_HINTS)));
  return isFields(seen)
    ? Object.fromEntries(Object.entries(seen).map(([id, hintsSeen]) => [id, { hintsSeen }]))
    : {};
}

function noteOn(file: string): string {
  const aside = setAside(file);
  const place = spellOutPath(file);
  return aside === null
    ? `${place} could not be read, so it is passed over.`
    : `${place} could not be read, so your progress begins anew. The file is kept as ${spellOutPath(aside)}.`;
}

function known({ bestPoints, hintsSeen, firstRight }: Fields): ExerciseProgress {
  return {
    bestPoints: wholeNumber(bestPoints),
    hintsSeen: wholeNumber(hintsSeen),
    firstRight: typeof firstRight === 'string' && /^\d{4}-\d\d-\d\d$/.test(firstRight) ? firstRight : null,
  };
}

function wholeNumber(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Empty if there is none, or if it cannot be read. */
function textIfReadable(file: string): string {
  try {
    return readTextIfAny(file) ?? '';
  } catch {
    return '';
  }
}

/** Null if there is none. */
function textOf(file: string): string | null {
  try {
    return readTextIfAny(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new KitError(
      'progress-unreadable',
      `${spellOutPath(file)} could not be read (${code}), so it is left as it is. What you do now is not kept.`,
      { cause },
    );
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
