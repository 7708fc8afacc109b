import type { Answer, Call } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { faultOfSameAnswer, type OtherCall } from '../../kinds/same-answer.ts';
import { withMoreCalls } from '../../kinds/with-more-calls.ts';

/**
 * Adds an edge to a check, and to that edge more calls, whose right answers differ in a way that only the arguments
 * explain. A law such as "an empty basket costs the bias" holds for whoever always answers the bias, too.
 */
export function earned<Input>(
  check: Check<Input>,
  more: {
    readonly edge: Input;
    readonly calls: readonly Call[];
    /** The fault of the answers, those to the check's own calls first, or null. `Fault.call` counts all of them. */
    readonly fault: (answers: readonly Answer[]) => Fault | null;
  },
): Check<Input> {
  return {
    ...withMoreCalls(
      check,
      (input) => (input === more.edge ? more.calls : []),
      (_, answers) => more.fault(answers),
    ),
    edges: [...check.edges, more.edge],
  };
}

/**
 * The fault if more of these calls than one were answered like the earlier call: to leave one entry out may be a slip
 * of its own, and has its own check.
 */
export function faultOfIgnored(answers: readonly Answer[], others: readonly OtherCall[]): Fault | null {
  const ignored = others.filter((other) => faultOfSameAnswer(answers, [other]) !== null);
  return ignored.length <= 1 ? null : faultOfSameAnswer(answers, ignored);
}
