import type { Reply } from '../model/call.ts';
import type { Check, Fault } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import { formatValue } from '../text/format-value.ts';

/**
 * What a check says of the replies to its calls; null where all is well.
 *
 * An answer of the right kind may still not go with the arguments (a gradient with too few weights), so that
 * nothing can be worked out from it. Where a judge stumbles over that, it is a fault of the answer, and must
 * not end the grading.
 */
export function judged(check: Check, input: unknown, replies: readonly Reply[]): Fault | null {
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
      expected: 'an answer that goes with the arguments',
      received: formatValue(reply.value, 6),
      rationale: 'This answer does not go with the arguments, so that nothing more can be said of it.',
      help: 'Count: has each list in the answer as many entries as the arguments ask for?',
    };
  }
}
