import type { Answer } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import { formatValue } from '../../text/format-value.ts';

/** A call whose right answer differs from that of an earlier call, and what makes it differ. */
export interface OtherCall {
  /** The position of the call. */
  readonly call: number;
  /** The position of the earlier call. */
  readonly than: number;
  /** As the end of "It gives the same answer as before, though …": `the last weight is another`. */
  readonly though: string;
}

/**
 * Many laws hold for a function that does no work: what is always 0 is also the same for twice the rows. So such a
 * law makes calls whose right answers differ, too, and this finds one that was answered like the earlier call.
 *
 * Answers are compared to the last digit, so a wrong function that uses the argument passes.
 */
export function faultOfSameAnswer(answers: readonly Answer[], others: readonly OtherCall[]): Fault | null {
  for (const { call, than, though } of others) {
    const answer = answers[call] as Answer;
    if (JSON.stringify(answer) === JSON.stringify(answers[than])) {
      return {
        call,
        expected: 'another answer than before',
        received: `${formatValue(answer, 6)}, as before`,
        rationale: `It gives the same answer as before, though ${though}.`,
        help: 'Does the answer come from the arguments? Each of them should have a part in it.',
      };
    }
  }
  return null;
}
