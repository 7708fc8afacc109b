import type { ExerciseResult } from '../model/result.ts';
import type { Submission } from '../model/submission.ts';
import { linesOf } from '../text/place.ts';

/** A place in a student's file, with the lines before it. */
export interface Excerpt {
  /** Of the first of the lines, from 1. */
  readonly firstLine: number;
  /** The last of them has the place. Not safe to show. */
  readonly lines: readonly string[];
  /** Of the place, from 1. */
  readonly column: number;
}

/** Where the file of an exercise keeps it from being run; null if it was run, or if that is not known. */
export function excerptOf({ status, checks }: ExerciseResult, { files }: Submission): Excerpt | null {
  const location = checks[0]?.location ?? null;
  if (status !== 'unusable' || location === null) {
    return null;
  }
  const file = files.get(location.file);
  const lines = file?.kind === 'text' ? linesOf(file.text).slice(0, location.line) : [];
  const shown = lines.slice(-LINES).map((line) => line.slice(0, LONGEST_LINE));
  return lines.length < location.line
    ? null
    : { firstLine: location.line - shown.length + 1, lines: shown, column: location.column };
}

const LINES = 3;
/** Characters. */
const LONGEST_LINE = 200;
