import type { Answer, Call } from '../../model/call.ts';

/** The functions of the course, as far as the page asks for them: the student's own if they are right, else ours. */
export interface LessonFunctions {
  /** @throws NoAnswer if one of the student's functions does not answer */
  ask(exercise: string, calls: readonly Call[]): Promise<readonly Answer[]>;
  /** Whether the student's own functions answer for this exercise. */
  isOwn(exercise: string): Promise<boolean>;
  /** From now on ours answer for this exercise. */
  useReference(exercise: string): void;
}

/** The student's functions that pass, of those that the page uses. */
export async function passingOf(functions: LessonFunctions): Promise<readonly string[]> {
  const passing: string[] = [];
  for (const [exercise, names] of Object.entries(USED)) {
    passing.push(...((await functions.isOwn(exercise)) ? names : []));
  }
  return passing;
}

/** By exercise. */
const USED: Readonly<Record<string, readonly string[]>> = {
  '01-init-params': ['initParams'],
  '04-gradient-step': ['gradient', 'gradientStep'],
  '06-three-or-seven': ['train'],
};
