import fc, { type Arbitrary } from 'fast-check';
import type { Student } from '../../engine/ask.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Exercise } from '../../model/exercise.ts';
import { callsNow, type Loaded, type SandboxSession } from '../../model/session.ts';
import type { Staged } from '../../model/submission.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import { DEFAULT_LIMITS, MESSAGE_LENGTH } from '../../sandbox/limits.ts';
import { sanitize } from '../../text/sanitize.ts';
import { anyReplyTo, isFate, offReply } from './answers.ts';
import { anyText } from './messages.ts';

/** How a made-up student goes about answering. */
export interface Habits {
  readonly exercise: string;
  /** Decides which replies are off. */
  readonly seed: number;
  /** The share of replies that are a little off, and of those that are anything at all. */
  readonly off: number;
  readonly any: number;
  readonly loaded: Loaded;
  readonly imports: boolean;
  readonly unusable: string | null;
  readonly output: string;
}

export function anyHabits(exercises: readonly Exercise[]): Arbitrary<Habits> {
  const shares = fc.constantFrom(0, 0.001, 0.01, 0.1, 0.5, 1);
  return fc.constantFrom(...exercises).chain(({ id, functions }) =>
    fc.record({
      exercise: fc.constant(id),
      seed: fc.nat(),
      off: shares,
      any: shares,
      loaded: anyLoaded(functions),
      imports: fc.boolean(),
      unusable: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyText(200) }),
      output: anyText(400),
    }),
  );
}

function anyLoaded(functions: readonly string[]): Arbitrary<Loaded> {
  const whole = Object.fromEntries(functions.map((name) => [name, 'function']));
  const message = anyText(300).map((text) => sanitize(text, MESSAGE_LENGTH));
  return fc.oneof(
    { weight: 20, arbitrary: fc.constant<Loaded>({ kind: 'loaded', exports: whole }) },
    {
      weight: 3,
      arbitrary: fc
        .dictionary(
          fc.constantFrom(...functions, 'x', 'constructor', 'toString'),
          fc.constantFrom('function', 'object'),
        )
        .map((exports): Loaded => ({ kind: 'loaded', exports })),
    },
    {
      weight: 1,
      arbitrary: message.map(
        (text): Loaded => ({ kind: 'threw', isError: true, message: text, location: null }),
      ),
    },
    { weight: 1, arbitrary: fc.constant<Loaded>({ kind: 'timed-out', milliseconds: 2_000 }) },
    { weight: 1, arbitrary: message.map((text): Loaded => ({ kind: 'crashed', message: text })) },
  );
}

/** Answers as the reference does, but for some replies; what it says is cleaned, as the sandbox does. */
export function oddStudent(habits: Habits, reference: SandboxSession): Student {
  const random = uniformGenerator(habits.seed);
  const replyTo = async (exercise: string, call: Call): Promise<Reply> => {
    const luck = random();
    if (luck < habits.any) {
      return cleaned(oneOf(anyReplyTo(call), random));
    }
    const [right] = await reference.call(exercise, [call]);
    const isOff = luck < habits.any + habits.off;
    return isOff ? cleaned(oneOf(offReply(right as Reply, call), random)) : (right as Reply);
  };
  return {
    async stage(exercise): Promise<Staged> {
      return habits.unusable === null || exercise !== habits.exercise
        ? {
            kind: 'staged',
            script: { exercise, code: '', map: '' },
            imports: habits.imports && exercise === '04-gradient-step' ? ['02-linear-predict'] : [],
          }
        : { kind: 'unusable', exercise, message: sanitize(habits.unusable, MESSAGE_LENGTH), location: null };
    },
    session: {
      preload() {},
      load: async () => habits.loaded,
      async call(exercise, calls) {
        const replies: Reply[] = [];
        for (const call of callsNow(calls)) {
          const reply = await replyTo(exercise, call);
          replies.push(reply);
          if (isFate(reply)) {
            break;
          }
        }
        return replies;
      },
      takeOutput: () => sanitize(habits.output, DEFAULT_LIMITS.outputLength),
      async close() {},
    },
  };
}

function oneOf<Value>(arbitrary: Arbitrary<Value>, random: () => number): Value {
  return fc.sample(arbitrary, { numRuns: 1, seed: Math.floor(random() * 2 ** 31) })[0] as Value;
}

function cleaned(reply: Reply): Reply {
  return Object.fromEntries(
    Object.entries(reply).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'kind' ? sanitize(value, MESSAGE_LENGTH) : value,
    ]),
  ) as unknown as Reply;
}
