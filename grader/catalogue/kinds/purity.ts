import { faultOfChange } from '../../feedback/changed-argument.ts';
import { differenceFrom, type Expected, expectedFrom } from '../../feedback/difference.ts';
import { CREATE_INSIDE, REMEMBERED } from '../../feedback/leftover-state.ts';
import { faultOfReply } from '../../feedback/reply.ts';
import type { Answer, Call, Reply } from '../../model/call.ts';
import type { Check, Fault } from '../../model/exercise.ts';
import { kebabCase } from '../../text/kebab-case.ts';
import {
  ANSWER_KINDS,
  type CallEffects,
  type CheckBase,
  complete,
  type ReplyWithValue,
  withValue,
} from './check.ts';

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
    readonly right: (input: Input, answer: Answer, effects: CallEffects) => Fault | null;
  },
): Check<Input> {
  const { call, between, right, ...rest } = base;
  return {
    ...complete({
      ...rest,
      // The ids keep an older name of this kind: replay tokens and published figures contain them.
      id: `${kebabCase(base.function)}-manners`,
      title: 'leaves its arguments alone, and gives the same answer twice',
      help: 'Work on a copy: `[...list]` or `list.map(…)` make a new one.',
    }),
    ask: (input) => [call(input), between(input), call(input), call(input)],
    judge(input, replies) {
      const calls = [call(input), between(input), call(input), call(input)];
      const expected = ANSWER_KINDS[call(input).answer];
      for (const [i, reply] of replies.entries()) {
        const fault = faultOfReply(reply, i, expected) ?? faultOfChange(reply, calls[i] as Call, i);
        if (fault !== null) {
          return fault;
        }
      }
      const first = withValue(replies[0] as Reply);
      const wrong = right(input, first.value, first);
      return faultOfAnotherAnswer(replies.map(withValue), wrong !== null) ?? notYet(base.function, wrong);
    },
  };
}

/** Why a function whose answer is wrong does not earn this check. */
function notYet(name: string, wrong: Fault | null): Fault | null {
  return (
    wrong && {
      ...wrong,
      kind: 'withheld',
      call: 0,
      rationale: `This counts once ${name} gives right answers, and this one is not right yet.`,
      help: `Look at the other checks of ${name} first.`,
    }
  );
}

/** For `right`: the answer should be the reference's. */
export function rightBy<Input>(expected: (input: Input) => Expected) {
  return (input: Input, answer: Answer): Fault | null => {
    const difference = differenceFrom(answer, expected(input));
    return difference && { call: 0, rationale: '', ...difference };
  };
}

/**
 * The same call, asked at the start, after another one, and at once again.
 *
 * @param isWrong whether the first answer is wrong: then it is not what the others should be
 */
function faultOfAnotherAnswer(replies: readonly ReplyWithValue[], isWrong: boolean): Fault | null {
  const [first, , ...again] = replies;
  for (const [i, { value }] of again.entries()) {
    const difference = differenceFrom(value, expectedFrom((first as ReplyWithValue).value));
    if (difference !== null) {
      const { received, expected } = difference;
      return {
        call: i + 2,
        received: isWrong ? `${received}; the first time, ${expected}` : received,
        expected: isWrong ? 'the same answer each time' : expected,
        ...(replies.some(({ mathRandom }) => mathRandom > 0) ? BY_CHANCE : remembered(i === 0)),
      };
    }
  }
  return null;
}

const BY_CHANCE = {
  rationale:
    'Asked the same thing again, it gives a different answer. It calls Math.random, which no call can repeat.',
  help: 'Which line calls Math.random? Without it, the same arguments give the same answer.',
};

/** @param afterAnother whether a call with other arguments came between the two equal ones */
function remembered(afterAnother: boolean) {
  return {
    kind: 'leftover-state',
    before: afterAnother ? [0, 1] : [2],
    rationale: afterAnother
      ? `After another call, the first one gives a different answer. ${REMEMBERED}`
      : `Made twice in a row, the same call gives different answers. ${REMEMBERED}`,
    help: CREATE_INSIDE,
  } as const;
}
