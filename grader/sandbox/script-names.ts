/** The names in a script that tell, from a stack trace, where in a student's file something happened. */

/** A student's file is `own:03-loss.ts` in the source map of a script; nothing else starts like that. */
export const OWN = 'own';

/** The name of the script of an exercise in stack traces, set by a comment at its end. */
export function sourceUrl(exercise: string): string {
  return `student:${exercise}`;
}

/** The end of a line of a stack trace, `at f (student:03-loss:5:7)`; Deno puts more after the name. */
export const FRAME = /student:([\w-]+)(?:, <anonymous>)?:(\d{1,7}):(\d{1,7})\)?$/gm;
