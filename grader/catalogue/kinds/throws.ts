import { formatAnswer } from '../../feedback/difference.ts';
import { faultOfReply } from '../../feedback/reply.ts';
import { helpForThrown, thrownInWords } from '../../feedback/thrown.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Check, Fault } from '../../model/exercise.ts';
import { formatValue } from '../../text/format-value.ts';
import { ANSWER_KINDS, type CheckBase, complete, withValue } from './check.ts';
import { faultOfSameAnswer } from './same-answer.ts';

/**
 * **Throws** on arguments that do not fit. Each input also makes two good calls, which must be answered, each in its
 * own way: a function that always throws earns nothing, and neither does one that only looks at lengths.
 */
export function throws<Input>(
  base: CheckBase<Input> & {
    readonly good: (input: Input) => Call;
    /** Another good call, whose right answer is clearly different from that of `good`. */
    readonly other: (input: Input) => Call;
    /** Calls that must throw, each with the reason, as the end of "It should throw an Error: …". */
    readonly bad: (input: Input) => readonly (readonly [Call, string])[];
  },
): Check<Input> {
  const { good, other, bad, ...rest } = base;
  const goods = (input: Input) => [good(input), other(input)];
  return {
    ...complete(rest),
    ask: (input) => [...goods(input), ...bad(input).map(([call]) => ({ ...call, throws: true as const }))],
    judge(input, replies) {
      const { length } = goods(input);
      const reasons = bad(input).map(([, reason]) => reason);
      for (const [i, reply] of replies.entries()) {
        const fault =
          i < length
            ? faultOfReply(reply, i, ANSWER_KINDS[good(input).answer])
            : faultOfMissingError(reply, i, reasons[i - length] ?? '');
        if (fault !== null) {
          return fault;
        }
      }
      return faultOfSameAnswer(
        replies.slice(0, length).map((reply) => withValue(reply).value),
        [{ call: 1, than: 0, though: 'the arguments are others' }],
      );
    },
  };
}

/** The fault of a call that should have thrown an Error. */
function faultOfMissingError(reply: Reply, call: number, reason: string): Fault | null {
  const expected = 'it throws an Error';
  if (reply.kind === 'threw') {
    const help = helpForThrown(reply);
    const thrown = thrownInWords(reply);
    return help === null
      ? null
      : {
          call,
          expected,
          received: `it threw ${thrown}`,
          rationale: `It is right to throw here: ${reason}. But it threw ${thrown}, which is not an Error.`,
          help,
        };
  }
  if (reply.kind === 'value') {
    return {
      call,
      expected,
      received: formatAnswer(reply.value) ?? formatValue(reply.value, 6),
      rationale: `It returned an answer. For these arguments it should throw an Error: ${reason}.`,
    };
  }
  if (reply.kind === 'odd-value') {
    return {
      call,
      expected,
      received: reply.received,
      rationale: `It returned ${reply.received}. For these arguments it should throw an Error: ${reason}.`,
    };
  }
  return faultOfReply(reply, call, expected);
}
