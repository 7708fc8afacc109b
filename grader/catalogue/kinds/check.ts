import { differenceFrom, type Expected, expectedFrom, formatExpected } from '../../feedback/difference.ts';
import { faultOfReply } from '../../feedback/reply.ts';
import type { Answer, Argument, Call, Reply } from '../../model/call.ts';
import type { Check, Fault, Generator } from '../../model/exercise.ts';
import { formatValue } from '../../text/format-value.ts';
import { kebabCase } from '../../text/kebab-case.ts';

/** What all kinds of checks have in common. */
export interface CheckBase<Input> {
  readonly id: string;
  readonly function: string;
  readonly title: string;
  readonly points: number;
  readonly edges: readonly Input[];
  readonly inputs?: Generator<Input>;
  /** How many inputs are made; `RUNS` where it is left out. */
  readonly runs?: number;
  readonly help: string;
}

/**
 * How many inputs a check tries, where it does not say. A fault that shows on a share p of the inputs
 * is missed by n of them with probability (1 - p)^n: 200 find one that shows on 5% in all but 4 of
 * 100,000 gradings. What is rarer than that is among the `edges`, on purpose.
 */
export const RUNS = 200;

/** What was noticed of a call besides its value. */
export type CallEffects = Omit<Extract<Reply, { kind: 'value' }>, 'kind' | 'value'>;

/** **Oracle**: the answer to one call is close to what the reference gives. */
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

/** **Law** or **relation**: something is true of the answers to one call or several. */
export function law<Input>(
  base: CheckBase<Input> & {
    readonly calls: (input: Input) => readonly Call[];
    /** What kind of answer is wanted, in words: "a number". */
    readonly expects: string;
    /** `asides` says, for each answer, what else was noticed of its call. */
    readonly holds: (
      input: Input,
      answers: readonly Answer[],
      asides: readonly CallEffects[],
    ) => Fault | null;
  },
): Check<Input> {
  const { calls, expects, holds, ...rest } = base;
  return {
    ...complete(rest),
    ask: calls,
    judge(input, replies) {
      for (const [i, reply] of replies.entries()) {
        const fault = faultOfReply(reply, i, expects);
        if (fault !== null) {
          return fault;
        }
      }
      const values = replies.map(withValue);
      return holds(
        input,
        values.map(({ value }) => value),
        values,
      );
    },
  };
}

/**
 * **Throws** on arguments that do not fit. A good call goes with the bad ones and must be answered: a
 * function that always throws earns nothing here.
 */
export function throws<Input>(
  base: CheckBase<Input> & {
    readonly good: (input: Input) => Call;
    /** Calls that must throw, and why, each as the end of "It should throw: …". */
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
            ? faultOfReply(reply, 0, KINDS[good(input).answer])
            : faultOfSilence(reply, i, reasons[i] ?? '');
        if (fault !== null) {
          return fault;
        }
      }
      return null;
    },
  };
}

/** The fault of a call that should have thrown an Error. */
function faultOfSilence(reply: Reply, call: number, reason: string): Fault | null {
  const expected = 'it throws an Error';
  if (reply.kind === 'threw') {
    return reply.isError
      ? null
      : {
          call,
          expected,
          received: `it threw ${reply.message}`,
          rationale: `It threw something that is not an Error: ${reason}.`,
          help: "Write `throw new Error('…')`: an Error knows where it came from.",
        };
  }
  if (reply.kind === 'value') {
    return {
      call,
      expected,
      received: formatValue(reply.value, 6),
      rationale: `An answer came where none makes sense: ${reason}.`,
    };
  }
  if (reply.kind === 'odd-value') {
    return {
      call,
      expected,
      received: reply.received,
      rationale: `It said nothing where no answer makes sense: ${reason}.`,
    };
  }
  return faultOfReply(reply, call, expected);
}

/**
 * **Manners**, true of every function: arguments stay as they were, and the same arguments give the same
 * answer, whatever was asked in between.
 */
export function purity<Input>(
  base: Omit<CheckBase<Input>, 'help' | 'title' | 'id'> & {
    readonly call: (input: Input) => Call;
    /** A call with other arguments, made between the two equal ones. */
    readonly between: (input: Input) => Call;
  },
): Check<Input> {
  const { call, between, ...rest } = base;
  return {
    ...complete({
      ...rest,
      id: `${kebabCase(base.function)}-manners`,
      title: 'leaves its arguments alone, and gives the same answer twice',
      help: 'Work on a copy: `[...list]` or `list.map(…)` make a new one. Keep nothing between calls.',
    }),
    ask: (input) => [call(input), between(input), call(input), call(input)],
    judge(input, replies) {
      const expected = KINDS[call(input).answer];
      for (const [i, reply] of replies.entries()) {
        const fault = faultOfReply(reply, i, expected) ?? faultOfChange(reply, i);
        if (fault !== null) {
          return fault;
        }
      }
      return faultOfAnotherAnswer(replies.map((reply) => withValue(reply).value));
    },
  };
}

function faultOfChange(reply: Reply, call: number): Fault | null {
  if (reply.kind !== 'value' || reply.changed === null) {
    return null;
  }
  return {
    call,
    expected: 'all arguments as they were',
    received: `argument ${reply.changed + 1} has been changed`,
    rationale: `After this call its ${ORDINALS[reply.changed] ?? 'last'} argument was no longer what it had been. Whoever called still needs it.`,
  };
}

function faultOfAnotherAnswer([first, , ...again]: readonly Answer[]): Fault | null {
  for (const [i, answer] of again.entries()) {
    const difference = differenceFrom(answer, expectedFrom(first as Answer));
    if (difference !== null) {
      const rationale = 'Asked the same thing again, it gave another answer than the first time.';
      return { call: i + 2, ...difference, rationale };
    }
  }
  return null;
}

/** What an answer should be, in words. */
const KINDS: Readonly<Record<Call['answer'], string>> = {
  number: 'a number',
  numbers: 'a list of numbers',
  booleans: 'a list of true and false',
  params: 'weights and a bias',
  fit: 'params, loss and steps',
};

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function complete<Input>(base: CheckBase<Input>) {
  return { ...base, inputs: base.inputs ?? null, runs: base.inputs ? (base.runs ?? RUNS) : 0 };
}

function withValue(reply: Reply) {
  if (reply.kind !== 'value') {
    throw new Error('only a reply with a value can be judged');
  }
  return reply;
}

/** A call, in the order in which it reads. */
export function call(name: string, answer: Call['answer'], ...args: readonly Argument[]): Call {
  return { function: name, answer, args };
}
