import { KitError } from '../model/kit-error.ts';
import { sanitize } from '../text/sanitize.ts';

/** Why files could not be graded, through no fault of theirs: safe to show, in one place for all that can fail. */
export function faultWords(fault: unknown): string {
  return sanitize(wordsOf(fault), LONGEST_MESSAGE);
}

const LONGEST_MESSAGE = 1_000;

function wordsOf(fault: unknown): string {
  if (fault instanceof KitError) {
    return fault.message;
  }
  const { name, message } = fault instanceof Error ? fault : new Error(String(fault));
  return `The grader itself failed: ${name}: ${message.split('\n')[0]}`;
}
