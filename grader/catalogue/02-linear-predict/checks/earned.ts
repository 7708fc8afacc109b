import { faultOfReply } from '../../../feedback/reply.ts';
import type { Answer, Call } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { ANSWER_KINDS, withValue } from '../../kinds/check.ts';
import { faultOfSameAnswer, type OtherCall } from '../../kinds/same-answer.ts';

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
    ...check,
    edges: [...check.edges, more.edge],
    ask: (input) => [...check.ask(input), ...(input === more.edge ? more.calls : [])],
    judge(input, replies) {
      const { length } = check.ask(input);
      const fault = check.judge(input, replies.slice(0, length));
      if (fault !== null || input !== more.edge) {
        return fault;
      }
      for (const [i, reply] of replies.slice(length).entries()) {
        const call = more.calls[i] as Call;
        const wrong = faultOfReply(reply, length + i, ANSWER_KINDS[call.answer]);
        if (wrong !== null) {
          return wrong;
        }
      }
      return more.fault(replies.map((reply) => withValue(reply).value));
    },
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
