import type { Answer, Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';

/** Explains answers that are together too large, if they have grown from call to call. */
export function explainGrowth(fault: Fault, replies: readonly Reply[]): Fault {
  const last = replies.at(-1);
  if (fault.status !== 'crashed' || last?.kind !== 'crashed' || last.limit !== 'answers') {
    return fault;
  }
  const sizes = replies.flatMap((reply) => (reply.kind === 'value' ? [sizeOf(reply.value)] : []));
  const half = Math.floor(sizes.length / 2);
  const [early, late] = [Math.max(...sizes.slice(0, half)), Math.max(...sizes.slice(half))];
  return late > GROWN * early
    ? {
        ...fault,
        rationale: `From call to call its answers got longer, from ${early} numbers to ${late}, until they were too large to read.`,
        help: GROWTH_HELP,
      }
    : fault;
}

/** The first half of the answers of a list that grows steadily is half as long as the second. */
const GROWN = 1.5;

const GROWTH_HELP =
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
