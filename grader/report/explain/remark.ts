import type { ExerciseResult } from '../../model/result.ts';
import { plural } from '../../text/english.ts';
import { praise } from '../terminal/praise.ts';
import { isWrittenStub } from './explanation.ts';

/** A few words on how an exercise stands, for a table: `3 checks to go`. */
export function remarkOn(exercise: ExerciseResult): string {
  switch (exercise.status) {
    case 'passed':
      return praise(exercise.id);
    case 'failed':
      return `${plural(exercise.checks.filter((check) => check.status !== 'passed').length, 'check')} to go`;
    case 'not-started':
      return isBegun(exercise) ? 'a line to delete' : 'not started';
    case 'unusable':
      return CANNOT_RUN;
    default:
      return exercise.status satisfies never;
  }
}

/** Of an exercise none of whose checks could be run. */
export const CANNOT_RUN = 'cannot run yet';

/** True if nothing of an exercise can be tried yet, though some of it is written. */
export function isBegun({ status, checks }: ExerciseResult): boolean {
  return status === 'not-started' && checks.some(isWrittenStub);
}
