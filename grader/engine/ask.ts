import type { Call, Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';
import type { ExerciseResult } from '../model/result.ts';
import type { CallPurpose, SandboxSession } from '../model/sandbox-session.ts';
import type { Staged, Uses } from '../model/submission.ts';

/** The student's side, as a grading meets it: files that can be staged, and a place where they run. */
export interface Student {
  readonly session: SandboxSession;
  /**
   * @param exercise the id of the exercise to stage
   * @param uses whose version of each earlier exercise; `own` if one is not named
   * @param answered functions of the file that are not written yet, or wrong: the reference answers for them, so that
   *   functions that call them can be tried
   */
  stage(exercise: string, uses: Uses, answered: readonly string[]): Promise<Staged>;
  /** The text of the student's file of an exercise, for words about it; empty if there is none. */
  textOf(exercise: string): string;
}

/** The result of another exercise of the same submission. */
export type ResultOf = (exercise: string) => Promise<ExerciseResult>;

/** Calls functions of one exercise; for a verdict, if it is not said what for. */
export type Ask = (calls: readonly Call[], purpose?: CallPurpose) => Promise<readonly Reply[]>;

/** Asks on the allowance for examples: what is asked once a function is judged costs it nothing. */
export function askForExample(ask: Ask): Ask {
  return (calls) => ask(calls, 'example');
}

/**
 * Calls functions of one exercise, and makes no call twice that need not or should not be: a call marked `once`, and
 * one that ended the process, keep the reply that they got.
 */
export function askFor(session: SandboxSession, exercise: string): Ask {
  const known = new Map<string, Reply>();
  const ended = new Map<string, Reply>();

  return async (calls, purpose) => {
    const onceKey = calls.length === 1 && calls[0]?.once ? keyOf(calls[0]) : null;
    let kept: Reply | undefined;
    // Looked up when their turn comes: the calls before them may be the same ones.
    const remaining = (): readonly Call[] => {
      kept = onceKey === null ? undefined : known.get(onceKey);
      if (kept !== undefined) {
        return [];
      }
      const end = ended.size === 0 ? -1 : calls.findIndex((call) => ended.has(keyOf(call)));
      kept = end === -1 ? undefined : ended.get(keyOf(calls[end] as Call));
      return end === -1 ? calls : calls.slice(0, end);
    };
    const made = await session.call(exercise, remaining, purpose);
    const last = made.at(-1);
    if (last !== undefined && endsProcess(last.kind) && !isOfManyCalls(last)) {
      ended.set(keyOf(calls[made.length - 1] as Call), last);
      return made;
    }
    const replies = kept === undefined ? made : [...made, kept];
    if (onceKey !== null) {
      known.set(onceKey, replies[0] as Reply);
    }
    return replies;
  };
}

/** Whether it ended the process, which then answers nothing more. */
export function endsProcess(what: Reply['kind'] | Fault['status']): boolean {
  return what === 'timed-out' || what === 'out-of-memory' || what === 'crashed';
}

/**
 * Whether the calls before it had a part in it: a limit of many calls was reached, and it says nothing about this one
 * that it was reached just here.
 */
export function isOfManyCalls(reply: Reply | undefined): boolean {
  return reply?.kind === 'timed-out'
    ? reply.limit === 'check' || reply.limit === 'function' || reply.limit === 'submission'
    : reply?.kind === 'crashed' && reply.limit === 'answers';
}

function keyOf(call: Call): string {
  return JSON.stringify(call);
}
