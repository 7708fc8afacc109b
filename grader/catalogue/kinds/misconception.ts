import type { Misconception } from '../../model/exercise.ts';

/**
 * What all misconceptions of one function have in common. The result makes one of them from its id, the words for a
 * student, and the wrong answers that show it: those named like it, if none are listed.
 */
export function misconceptionOf(name: string) {
  return (id: string, text: string, wrongAnswers: readonly string[] = [id]): Misconception => ({
    id,
    function: name,
    text,
    wrongAnswers,
  });
}
