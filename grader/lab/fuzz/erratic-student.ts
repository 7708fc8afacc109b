import fc, { type Arbitrary } from 'fast-check';
import type { Student } from '../../engine/ask.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Exercise } from '../../model/exercise.ts';
import { callsNow, type Loaded, type SandboxSession } from '../../model/sandbox-session.ts';
import type { Staged } from '../../model/submission.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import { DEFAULT_LIMITS, MAX_MESSAGE_LENGTH } from '../../sandbox/limits.ts';
import { sanitize } from '../../text/sanitize.ts';
import { anyReplyTo, isFatal, nearlyRightReply } from './answers.ts';
import { anyText } from './messages.ts';

/** How an invented student replies. */
export interface Behaviour {
  readonly exercise: string;
  /** Decides which replies are changed. */
  readonly seed: number;
  /** The share of replies that are nearly right. */
  readonly nearlyRight: number;
  /** The share of replies that are anything at all. */
  readonly arbitrary: number;
  readonly loaded: Loaded;
  readonly imports: boolean;
  readonly unusable: string | null;
  readonly output: string;
}

export function anyBehaviour(exercises: readonly Exercise[]): Arbitrary<Behaviour> {
  const shares = fc.constantFrom(0, 0.001, 0.01, 0.1, 0.5, 1);
  return fc.constantFrom(...exercises).chain(({ id, functions }) =>
    fc.record({
      exercise: fc.constant(id),
      seed: fc.nat(),
      nearlyRight: shares,
      arbitrary: shares,
      loaded: anyLoaded(functions),
      imports: fc.boolean(),
      unusable: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyText(200) }),
      output: anyText(400),
    }),
  );
}

function anyLoaded(functions: readonly string[]): Arbitrary<Loaded> {
  const whole = Object.fromEntries(functions.map((name) => [name, 'function']));
  const message = anyText(300).map((text) => sanitize(text, MAX_MESSAGE_LENGTH));
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

/** Answers like the reference, except for some replies; its texts are sanitized, as in the sandbox. */
export function erraticStudent(behaviour: Behaviour, reference: SandboxSession): Student {
  const random = uniformGenerator(behaviour.seed);
  const replyTo = async (exercise: string, call: Call): Promise<Reply> => {
    const luck = random();
    if (luck < behaviour.arbitrary) {
      return sanitized(oneOf(anyReplyTo(call), random));
    }
    const [right] = await reference.call(exercise, [call]);
    const isChanged = luck < behaviour.arbitrary + behaviour.nearlyRight;
    return isChanged ? sanitized(oneOf(nearlyRightReply(right as Reply, call), random)) : (right as Reply);
  };
  return {
    async stage(exercise): Promise<Staged> {
      return behaviour.unusable === null || exercise !== behaviour.exercise
        ? {
            kind: 'staged',
            script: { exercise, code: '', map: '' },
            imports: behaviour.imports && exercise === '04-gradient-step' ? ['02-linear-predict'] : [],
          }
        : {
            kind: 'unusable',
            exercise,
            message: sanitize(behaviour.unusable, MAX_MESSAGE_LENGTH),
            location: null,
          };
    },
    textOf: () => '',
    session: {
      preload() {},
      load: async () => behaviour.loaded,
      async call(exercise, calls) {
        const replies: Reply[] = [];
        for (const call of callsNow(calls)) {
          const reply = await replyTo(exercise, call);
          replies.push(reply);
          if (isFatal(reply)) {
            break;
          }
        }
        return replies;
      },
      takeOutput: () => sanitize(behaviour.output, DEFAULT_LIMITS.outputLength),
      async close() {},
    },
  };
}

function oneOf<Value>(arbitrary: Arbitrary<Value>, random: () => number): Value {
  return fc.sample(arbitrary, { numRuns: 1, seed: Math.floor(random() * 2 ** 31) })[0] as Value;
}

function sanitized(reply: Reply): Reply {
  return Object.fromEntries(
    Object.entries(reply).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'kind' ? sanitize(value, MAX_MESSAGE_LENGTH) : value,
    ]),
  ) as unknown as Reply;
}
