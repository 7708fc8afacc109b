import type { Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';
import { inSeconds } from '../text/english.ts';

/** Explains the time limit that was reached, if it is another than that of one call. */
export function explainTimeLimit(fault: Fault, replies: readonly Reply[]): Fault {
  const last = replies.at(-1);
  if (fault.status !== 'timed-out' || last?.kind !== 'timed-out' || last.limit === undefined) {
    return fault;
  }
  const seconds = inSeconds(last.milliseconds);
  switch (last.limit) {
    case 'call-again':
      return {
        ...fault,
        rationale: `It had to be stopped before, so this time it had ${seconds}, and it was still running then.`,
      };
    case 'check':
      return {
        ...fault,
        rationale: `Each call returned in time, but all the calls of this check together were stopped after ${seconds}.`,
        help: CHECK_HELP,
      };
    case 'function':
      return {
        ...fault,
        rationale: `All calls of this function together have computed for ${seconds}, and that is all the time it has. Nothing was left for this.`,
        help: FUNCTION_HELP,
      };
    case 'submission':
      return { ...fault, rationale: submissionSpent(last.milliseconds), help: SUBMISSION_HELP };
  }
}

/** The sentence for a submission that has used up all its time. */
export function submissionSpent(milliseconds: number): string {
  return `All your functions together have computed for ${inSeconds(milliseconds)}, and that is all the time they have. Nothing was left for this.`;
}

const CHECK_HELP =
  'One call should take a small part of a second. Is something worked out again and again that could be worked out once?';
const FUNCTION_HELP =
  'Look first at the check of this function that took too long: it used up the time. What makes its loops end?';
const SUBMISSION_HELP =
  'Look first at the functions that took too long: they used up the time of the others.';
