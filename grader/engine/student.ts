import type { Call, ExerciseResult, Reply, SandboxSession, Staged, Uses } from '../model.ts';

/** The student's side, as a grading meets it: files that can be staged, and a place where they run. */
export interface Student {
  readonly session: SandboxSession;
  /**
   * @param exercise the id of the exercise to stage
   * @param uses whose version of each earlier exercise; `own` where one is not named
   * @param stubs functions of the file that are not written yet, to be answered by the reference, so that
   *   those which call them can be tried
   */
  stage(exercise: string, uses: Uses, stubs: readonly string[]): Promise<Staged>;
}

/** What is known of another exercise of the same submission. */
export type OutcomeOf = (exercise: string) => Promise<ExerciseResult>;

/** Puts calls to the functions of one exercise; a call marked `once` is made once only. */
export type Ask = (calls: readonly Call[]) => Promise<readonly Reply[]>;

export function askFor(session: SandboxSession, exercise: string): Ask {
  const known = new Map<string, Reply>();
  return async (calls) => {
    const [first] = calls;
    if (calls.length !== 1 || !first?.once) {
      return session.call(exercise, calls);
    }
    const key = JSON.stringify(first);
    const replies = known.has(key) ? [known.get(key) as Reply] : await session.call(exercise, calls);
    known.set(key, replies[0] as Reply);
    return replies;
  };
}
