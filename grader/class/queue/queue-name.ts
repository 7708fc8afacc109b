import { createHash } from 'node:crypto';
import type { KitVersion } from '../../kit/kit-version.ts';
import { KitError } from '../../model/kit-error.ts';
import { sanitize } from '../../text/sanitize.ts';
import { shownName } from '../../text/shown-name.ts';

/** The course if none is named. */
export const USUAL_COURSE = 'class';

/** @throws KitError if it is no name of a course */
export function readCourse(text: string | undefined): string {
  const course = (text ?? USUAL_COURSE).normalize('NFC');
  if (!isCourse(course)) {
    throw new KitError(
      'bad-course',
      `--course takes a name of letters, digits, blanks, “.”, “_” and “-”, at most 60 of them; it was given “${sanitize(course, 80)}”.`,
    );
  }
  return course;
}

export function isCourse(value: unknown): value is string {
  return typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,59}$/u.test(value);
}

/**
 * The queue of a course and a version. Each course has its own, so that a large one does not hold up the others; and each
 * version, so that no worker ever sees a job of another.
 */
export function queueName(course: string, { kit, catalogue }: KitVersion): string {
  return `kit-jobs-${digestOf([course, kit, catalogue])}`;
}

/** A digest of anything that JSON can say, as 32 digits. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, DIGITS);
}

const DIGITS = 32;

/** `0.1.0+1f3a…, exercises 99ab…`, as people compare it; safe to show, whoever wrote it. */
export function shownVersion({ kit, catalogue }: KitVersion): string {
  return shownName(`${kit}, exercises ${catalogue}`, LONGEST_VERSION);
}

const LONGEST_VERSION = 120;
