import type { Misconception } from '../../model/exercise.ts';

/** Says of a call and its reply: true if they show the misconception, false if they rule it out, null if neither. */
export type Detect = NonNullable<Misconception['detect']>;

/**
 * Makes the misconceptions of one function: each from its id, its text for the student, and the wrong answers that
 * show it, by default the one named like it.
 */
export function misconceptionOf(name: string) {
  return (id: string, text: string, wrongAnswers: readonly string[] = [id]): Misconception => ({
    id,
    function: name,
    text,
    wrongAnswers,
  });
}
