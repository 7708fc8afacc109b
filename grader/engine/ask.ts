import type { Call, Reply } from '../model/call.ts';
import type { ExerciseResult } from '../model/result.ts';
import type { SandboxSession } from '../model/session.ts';
import type { Staged, Uses } from '../model/submission.ts';
import { endsProcess } from './ends-process.ts';

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

/** A call after which the process had to be replaced is not made again: its end serves again too. */
export function askFor(session: SandboxSession, exercise: string): Ask {
  const known = new Map<string, Reply>();
  const ended = new Map<string, Reply>();
  // In turn, so that what is known of earlier calls does not depend on how quick anybody was.
  let last: Promise<unknown> = Promise.resolve();
  const put = async (calls: readonly Call[]): Promise<readonly Reply[]> => {
    const at = ended.size === 0 ? -1 : calls.findIndex((call) => ended.has(JSON.stringify(call)));
    if (at === -1) {
      return session.call(exercise, calls);
    }
    const replies = at === 0 ? [] : await session.call(exercise, calls.slice(0, at));
    return replies.length < at ? replies : [...replies, ended.get(JSON.stringify(calls[at])) as Reply];
  };
  const ask = async (calls: readonly Call[]): Promise<readonly Reply[]> => {
    const [first] = calls;
    const key = calls.length === 1 && first?.once ? JSON.stringify(first) : null;
    const before = key === null ? undefined : known.get(key);
    if (before !== undefined) {
      return [before];
    }
    const replies = await put(calls);
    const end = replies.at(-1);
    if (end !== undefined && endsProcess(end.kind)) {
      ended.set(JSON.stringify(calls[replies.length - 1]), end);
    }
    if (key !== null) {
      known.set(key, replies[0] as Reply);
    }
    return replies;
  };
  return (calls) => {
    const replies = last.then(() => ask(calls));
    last = replies.catch(() => {});
    return replies;
  };
}
