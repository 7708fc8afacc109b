import { faultOfReply } from '../../feedback/reply.ts';
import { helpForThrown, thrownInWords } from '../../feedback/thrown.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Check, Fault } from '../../model/exercise.ts';
import { formatValue } from '../../text/format-value.ts';
import { ANSWER_KINDS, type CheckBase, complete } from './check.ts';

/**
 * **Throws** on arguments that do not fit. Each input also makes one good call, which must be answered, so a
 * function that always throws earns nothing.
 */
export function throws<Input>(
  base: CheckBase<Input> & {
    readonly good: (input: Input) => Call;
    /** Calls that must throw, each with the reason, as the end of "It should throw an Error: …". */
    readonly bad: (input: Input) => readonly (readonly [Call, string])[];
  },
): Check<Input> {
  const { good, bad, ...rest } = base;
  return {
    ...complete(rest),
    ask: (input) => [good(input), ...bad(input).map(([call]) => ({ ...call, throws: true as const }))],
    judge(input, replies) {
      const reasons = ['', ...bad(input).map(([, reason]) => reason)];
      for (const [i, reply] of replies.entries()) {
        const fault =
          i === 0
            ? faultOfReply(reply, 0, ANSWER_KINDS[good(input).answer])
            : faultOfMissingError(reply, i, reasons[i] ?? '');
        if (fault !== null) {
          return fault;
        }
      }
      return null;
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
      received: formatValue(reply.value, 6),
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
