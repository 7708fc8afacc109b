import { faultOfReply } from '../../feedback/reply.ts';
import type { Answer, Call } from '../../model/call.ts';
import type { Check, Fault } from '../../model/exercise.ts';
import { type CallEffects, type CheckBase, complete, withValue } from './check.ts';

/** **Law** or **relation**: a property of the answer to one call, or of the answers to several. */
export function law<Input>(
  base: CheckBase<Input> & {
    readonly calls: (input: Input) => readonly Call[];
    /** The kind of answer expected, in words, such as "a number", or the answer itself. */
    readonly expects: string | ((input: Input) => string);
    /** The fault, or null if the law holds. `effects[i]` belongs to the call of `answers[i]`. */
    readonly holds: (
      input: Input,
      answers: readonly Answer[],
      effects: readonly CallEffects[],
    ) => Fault | null;
  },
): Check<Input> {
  const { calls, expects, holds, ...rest } = base;
  return {
    ...complete(rest),
    ask: calls,
    judge(input, replies) {
      const kind = typeof expects === 'string' ? expects : expects(input);
      for (const [i, reply] of replies.entries()) {
        const fault = faultOfReply(reply, i, kind);
        if (fault !== null) {
          return fault;
        }
      }
      const values = replies.map(withValue);
      const fault = holds(
        input,
        values.map(({ value }) => value),
        values,
      );
      return fault !== null && values.length > 1 ? { kind: 'comparison', ...fault } : fault;
    },
  };
}
