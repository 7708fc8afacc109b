import type { Answer, Call } from '../../model/call.ts';
import { NoAnswer } from '../functions.ts';

/** The functions of the course, as far as the page asks for them: the student's own if they are right, else ours. */
export interface LessonFunctions {
  /** @throws NoAnswer if one of the student's functions does not answer */
  ask(exercise: string, calls: readonly Call[]): Promise<readonly Answer[]>;
  /** Whether the student's own functions answer for this exercise. */
  isOwn(exercise: string): Promise<boolean>;
  /** From now on ours answer for this exercise. */
  useReference(exercise: string): void;
}

/** If one of the student's functions has no answer after all, it starts again with ours. */
export async function withAnswers<Result>(
  functions: LessonFunctions,
  compute: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await compute();
    } catch (fault) {
      if (!(fault instanceof NoAnswer)) {
        throw fault;
      }
      functions.useReference(fault.exercise);
    }
  }
}
