import { differenceFrom, type Expected, expectedFrom } from '../../feedback/difference.ts';
import { faultOfReply } from '../../feedback/reply.ts';
import type { Answer, Call, Reply } from '../../model/call.ts';
import type { Check, Fault } from '../../model/exercise.ts';
import { kebabCase } from '../../text/kebab-case.ts';
import { ANSWER_KINDS, type CallEffects, type CheckBase, complete, withValue } from './check.ts';

/**
 * **Purity**, asked of every function: arguments stay as they were, and the same arguments give the same answer,
 * whatever was asked in between. It is earned with right answers only.
 */
export function purity<Input>(
  base: Omit<CheckBase<Input>, 'help' | 'title' | 'id'> & {
    readonly call: (input: Input) => Call;
    /** A call with other arguments, made between the two equal ones. */
    readonly between: (input: Input) => Call;
    /** What is wrong with the answer to `call`, or null: whoever always says 0 leaves every argument alone, too. */
    readonly right?: (input: Input, answer: Answer, effects: CallEffects) => Fault | null;
  },
): Check<Input> {
  const { call, between, right, ...rest } = base;
  return {
    ...complete({
      ...rest,
      // The ids keep an older name of this kind: replay tokens and published figures contain them.
      id: `${kebabCase(base.function)}-manners`,
      title: 'leaves its arguments alone, and gives the same answer twice',
      help: 'Work on a copy: `[...list]` or `list.map(…)` make a new one. Keep nothing between calls.',
    }),
    ask: (input) => [call(input), between(input), call(input), call(input)],
    judge(input, replies) {
      const expected = ANSWER_KINDS[call(input).answer];
      for (const [i, reply] of replies.entries()) {
        const fault = faultOfReply(reply, i, expected) ?? faultOfChange(reply, i);
        if (fault !== null) {
          return fault;
        }
      }
      const first = withValue(replies[0] as Reply);
      return (
        faultOfAnotherAnswer(replies.map((reply) => withValue(reply).value)) ??
        notYet(base.function, right?.(input, first.value, first) ?? null)
      );
    },
  };
}

/** Why a function whose answer is wrong does not earn this check. */
function notYet(name: string, wrong: Fault | null): Fault | null {
  return (
    wrong && {
      ...wrong,
      call: 0,
      rationale: `This counts once ${name} gives right answers, and this one is not right yet.`,
      help: `Look at the other checks of ${name} first.`,
    }
  );
}

function faultOfChange(reply: Reply, call: number): Fault | null {
  if (reply.kind !== 'value' || reply.changed === null) {
    return null;
  }
  return {
    call,
    expected: 'all arguments as they were',
    received: `argument ${reply.changed + 1} has been changed`,
    rationale: `This call changed its ${ORDINALS[reply.changed] ?? 'last'} argument. The code that called the function still needs it as it was.`,
  };
}

/** For `right`: the answer should be the reference's. */
export function rightBy<Input>(expected: (input: Input) => Expected) {
  return (input: Input, answer: Answer): Fault | null => {
    const difference = differenceFrom(answer, expected(input));
    return difference && { call: 0, rationale: '', ...difference };
  };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function faultOfAnotherAnswer([first, , ...again]: readonly Answer[]): Fault | null {
  for (const [i, answer] of again.entries()) {
    const difference = differenceFrom(answer, expectedFrom(first as Answer));
    if (difference !== null) {
      const rationale = 'Asked the same thing again, it gave a different answer from the first time.';
      return { call: i + 2, ...difference, rationale };
    }
  }
  return null;
}
