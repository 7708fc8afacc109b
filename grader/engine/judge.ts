import { formatAnswer } from '../feedback/difference.ts';
import { explainTimeLimit } from '../feedback/time-limit.ts';
import type { Reply } from '../model/call.ts';
import type { Check, Fault } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import { formatValue } from '../text/format-value.ts';
import type { Ask } from './ask.ts';
import type { Case } from './cases.ts';

/** A case that failed: its calls, the replies to them, and what is wrong with these. */
export interface Failure {
  readonly case: Case;
  readonly calls: Case['calls'];
  /** In the order of the calls. */
  readonly replies: readonly Reply[];
  readonly fault: Fault;
}

/** Tries one case; null if all is well. */
export async function tryCase(check: Check, tried: Case, ask: Ask): Promise<Failure | null> {
  return judgeCase(check, tried, await ask(tried.calls), ask);
}

/** Judges the replies to a case, after making the calls that follow from them. */
export async function judgeCase(
  check: Check,
  tried: Case,
  replies: readonly Reply[],
  ask: Ask,
): Promise<Failure | null> {
  const more = check.follow?.(tried.input, replies) ?? [];
  const all = more.length === 0 ? replies : [...replies, ...(await ask(more))];
  const fault = judgeReplies(check, tried.input, all);
  return fault === null
    ? null
    : { case: tried, calls: [...tried.calls, ...more], replies: all, fault: explainTimeLimit(fault, all) };
}

/**
 * What a check finds wrong with the replies to its calls; null if all is well.
 *
 * An answer of the right kind may still not fit the arguments (a gradient with too few weights), so that the judge
 * throws. That is a fault of the answer, and must not end the grading.
 *
 * @throws KitError, and whatever a judge throws if no call was answered: a fault of the kit
 */
export function judgeReplies(check: Check, input: unknown, replies: readonly Reply[]): Fault | null {
  try {
    return check.judge(input, replies);
  } catch (thrown) {
    const call = replies.findLastIndex(({ kind }) => kind === 'value');
    const reply = replies[call];
    if (thrown instanceof KitError || reply?.kind !== 'value') {
      throw thrown;
    }
    return {
      call,
      expected: 'an answer that fits the arguments',
      received: formatAnswer(reply.value) ?? formatValue(reply.value, 6),
      rationale: 'This answer does not fit the arguments, so nothing more can be said about it.',
      help: 'Count: has each list in the answer as many entries as the arguments ask for?',
    };
  }
}
