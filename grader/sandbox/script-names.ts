/** The names in scripts and stack traces that lead back to a place in a student's file. */

/** A student's file is `own:03-loss.ts` in the source map of a script; no other file has this prefix. */
export const OWN = 'own';

/** The name of the script of an exercise in stack traces, set by a comment at its end. */
export function sourceUrl(exercise: string): string {
  return `student:${exercise}`;
}

/** The end of a line of a stack trace, `at f (student:03-loss:5:7)`; Deno may put `, <anonymous>` after the name. */
export const FRAME = /student:([\w-]+)(?:, <anonymous>)?:(\d{1,7}):(\d{1,7})\)?$/gm;
