import { faultOfReply } from '../../../feedback/reply.ts';
import type { Answer, Call } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { ANSWER_KINDS, withValue } from '../../kinds/check.ts';

/**
 * The same check, which also asks for another call. Many a law holds for an answer of zeros, or for one that never
 * moves: the other call shows whether there is more to it.
 *
 * @param wrong what is wrong with the answer to the other call, or null
 */
export function withAnotherCall<Input>(
  check: Check<Input>,
  another: (input: Input) => Call,
  wrong: (input: Input, answer: Answer) => Omit<Fault, 'call'> | null,
): Check<Input> {
  return {
    ...check,
    ask: (input) => [...check.ask(input), another(input)],
    judge(input, replies) {
      const call = check.ask(input).length;
      const reply = replies[call];
      const fault = check.judge(input, replies.slice(0, call));
      if (fault !== null || reply === undefined) {
        return fault;
      }
      const noValue = faultOfReply(reply, call, ANSWER_KINDS[another(input).answer]);
      if (noValue !== null) {
        return noValue;
      }
      const found = wrong(input, withValue(reply).value);
      return found && { ...found, call };
    },
  };
}
