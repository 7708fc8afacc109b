import { faultOfReply } from '../../feedback/reply.ts';
import type { Answer, Call } from '../../model/call.ts';
import type { Check, Fault } from '../../model/exercise.ts';
import { ANSWER_KINDS, withValue } from './check.ts';

/**
 * The same check, which also makes more calls. Many a law holds for an answer of zeros, or for one that never moves: the
 * answers to these calls show whether there is more to it.
 *
 * @param more the calls to make after those of the check; none for an input that has none
 * @param wrong what is wrong with the answers, those to the check's own calls first; `Fault.call` counts all of them
 */
export function withMoreCalls<Input>(
  check: Check<Input>,
  more: (input: Input) => readonly Call[],
  wrong: (input: Input, answers: readonly Answer[]) => Fault | null,
): Check<Input> {
  return {
    ...check,
    ask: (input) => [...check.ask(input), ...more(input)],
    judge(input, replies) {
      const { length } = check.ask(input);
      const fault = check.judge(input, replies.slice(0, length));
      if (fault !== null || replies.length <= length) {
        return fault;
      }
      const calls = more(input);
      for (const [i, reply] of replies.slice(length).entries()) {
        const noValue = faultOfReply(reply, length + i, ANSWER_KINDS[(calls[i] as Call).answer]);
        if (noValue !== null) {
          return noValue;
        }
      }
      return wrong(
        input,
        replies.map((reply) => withValue(reply).value),
      );
    },
  };
}
