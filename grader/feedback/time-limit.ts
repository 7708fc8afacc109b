import type { Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';

/** The fault, with the limit that it is about where that is more than the limit of one call. */
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
        rationale: `It had to be stopped before, so it was given ${seconds} here, and it was still running then.`,
      };
    case 'check':
      return {
        ...fault,
        rationale: `Each call came back in time, but all the calls of this check together were stopped after ${seconds}.`,
        help: CHECK_HELP,
      };
    case 'submission':
      return { ...fault, rationale: submissionSpent(last.milliseconds), help: SUBMISSION_HELP };
  }
}

/** What is said where all the time of a submission is gone. */
export function submissionSpent(milliseconds: number): string {
  return `All your functions together have computed for ${inSeconds(milliseconds)} by now, and that is all the time there is. Here it was gone.`;
}

function inSeconds(milliseconds: number): string {
  return milliseconds === 1000 ? '1 second' : `${milliseconds / 1000} seconds`;
}

const CHECK_HELP =
  'The sums of one call take a small part of a second. Is something worked out again and again that could be worked out once?';
const SUBMISSION_HELP =
  'Look first at the functions that took too long: they used up the time of the others.';
