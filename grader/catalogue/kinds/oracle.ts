import { differenceFrom, type Expected, formatExpected } from '../../feedback/difference.ts';
import { faultOfReply } from '../../feedback/reply.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Check } from '../../model/exercise.ts';
import { type CheckBase, complete } from './check.ts';

/** **Oracle**: the answer to one call is close to the reference's answer. */
export function oracle<Input>(
  base: CheckBase<Input> & {
    readonly call: (input: Input) => Call;
    readonly expected: (input: Input) => Expected;
    /** What went wrong, in the student's terms. */
    readonly rationale: string;
  },
): Check<Input> {
  const { call, expected, rationale, ...rest } = base;
  return {
    ...complete(rest),
    ask: (input) => [call(input)],
    judge(input, [reply]) {
      const goal = expected(input);
      const fault = faultOfReply(reply as Reply, 0, formatExpected(goal));
      if (fault !== null || reply?.kind !== 'value') {
        return fault;
      }
      const difference = differenceFrom(reply.value, goal);
      return difference === null
        ? null
        : { call: 0, rationale: difference.words ?? rationale, ...difference };
    },
  };
}
