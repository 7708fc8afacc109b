import type { Answer, Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';

/**
 * Says so if the answers to the calls of a check got longer from call to call, and the check failed because of their
 * values or their size: the likeliest cause is a list outside of the function.
 */
export function explainGrowth(fault: Fault, replies: readonly Reply[]): Fault {
  const last = replies.at(-1);
  const isTooLarge = last?.kind === 'crashed' && last.limit === 'answers' && fault.status === 'crashed';
  const sizes = replies.flatMap((reply) => (reply.kind === 'value' ? [sizeOf(reply.value)] : []));
  const [least = 0, most = 0] = [sizes[0], sizes.at(-1)];
  const grows = sizes.every((size, i) => i === 0 || size >= (sizes[i - 1] as number)) && most > least;
  if (!grows || sizes.length < FEW || (fault.status !== undefined && !isTooLarge)) {
    return fault;
  }
  return isTooLarge
    ? {
        ...fault,
        rationale: `From call to call its answers got longer, from ${least} numbers to ${most}, until they were too large to read.`,
        help: GROWTH_HELP,
      }
    : { ...fault, help: GROWTH_HELP };
}

/** So few answers may be longer than those before them by chance. */
const FEW = 10;

/** What to try then. */
export const GROWTH_HELP =
  'Each call makes the list longer: is it outside of the function? Create it inside, so that every call starts with an empty one.';

/** How many numbers it has. */
function sizeOf(answer: Answer): number {
  if (typeof answer !== 'object') {
    return 1;
  }
  if ('length' in answer) {
    return answer.length;
  }
  return ('params' in answer ? answer.params : answer).weights.length;
}
