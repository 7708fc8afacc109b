import fc, { type Arbitrary } from 'fast-check';
import type { Answer, AnswerKind, Call, Reply } from '../../model/call.ts';
import type { Params } from '../../model/values.ts';
import { MAX_LIST_ENTRIES, MAX_MESSAGE_LENGTH } from '../../sandbox/limits.ts';
import { anyText } from './messages.ts';

/** Any reply that the sandbox may pass on: it has the right form, and student code decides everything in it. */
export function anyReplyTo(call: Call): Arbitrary<Reply> {
  return fc.oneof(
    { weight: 8, arbitrary: anyAnswer(call).chain(valued) },
    { weight: 2, arbitrary: anyRefusal },
  );
}

/** The reply of a right function, or one that differs from it a little. */
export function nearlyRightReply(right: Reply, call: Call): Arbitrary<Reply> {
  const off = right.kind === 'value' ? tweaked(right.value).chain(valued) : anyReplyTo(call);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(right) },
    { weight: 3, arbitrary: off },
    { weight: 1, arbitrary: anyReplyTo(call) },
  );
}

/** Whether the process has ended with this reply. */
export function isFatal({ kind }: Reply): boolean {
  return kind === 'timed-out' || kind === 'out-of-memory' || kind === 'crashed';
}

const FEW = fc.nat({ max: 3 });

const callEffects = fc.record({
  changed: fc.option(fc.oneof(FEW, fc.maxSafeNat())),
  // Rarely more draws, because judging many takes long.
  drawn: fc.oneof(
    { weight: 30, arbitrary: FEW },
    { weight: 9, arbitrary: fc.constantFrom(784, 785) },
    { weight: 1, arbitrary: fc.maxSafeNat() },
  ),
  mathRandom: fc.oneof(fc.constant(0), fc.maxSafeNat()),
});

const became = fc.record({
  at: fc.array(fc.oneof(FEW, fc.constantFrom('weights', 'bias')), { maxLength: 2 }),
  text: anyText(30),
});

function valued(value: Answer): Arbitrary<Reply> {
  return fc.tuple(callEffects, fc.option(became)).map(([effects, what]) => ({
    kind: 'value',
    value,
    ...effects,
    ...(effects.changed !== null && what !== null && { became: what }),
  }));
}

const anyMessage = anyText(MAX_MESSAGE_LENGTH);

const anyRefusal: Arbitrary<Reply> = fc.oneof(
  fc.record({ kind: fc.constant('odd-value' as const), received: anyMessage }),
  fc.record({
    kind: fc.constant('threw' as const),
    isError: fc.boolean(),
    message: anyMessage,
    location: fc.option(
      fc.record({ file: fc.constant('04-gradient-step.ts'), line: fc.nat(), column: fc.nat() }),
    ),
  }),
  fc.record({ kind: fc.constant('timed-out' as const), milliseconds: fc.nat() }),
  fc.constant({ kind: 'out-of-memory' as const }),
  fc.record({ kind: fc.constant('crashed' as const), message: anyMessage }),
);

/** Numbers at the ends of the range, and small ones that have a meaning in some exercise. */
export const anyNumber: Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, 0.5, 3, 10, 784, 1e-9, 1e-7, 1e21, 2 ** 53),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.constantFrom(5e-324, -5e-324, 2.2e-308, 1e308, -1e308, Number.MAX_VALUE, 1e154, 1e155),
  fc.integer({ min: -20, max: 20 }),
  fc.double(),
);

const finite = anyNumber.filter(Number.isFinite);

function anyAnswer(call: Call): Arbitrary<Answer> {
  const answers: Readonly<Record<AnswerKind, () => Arbitrary<Answer>>> = {
    number: () => anyNumber,
    numbers: () => anyList(call),
    booleans: () => anyList(call).map((list) => list.map((entry) => entry > 0)),
    params: () => anyParams(call),
    fit: () => fc.record({ params: anyParams(call), loss: anyNumber, steps: fc.oneof(fc.nat(), anyNumber) }),
  };
  return answers[call.answer]();
}

function anyParams(call: Call): Arbitrary<Params> {
  return fc.record({ weights: anyList(call), bias: fc.oneof(finite, anyNumber) });
}

/** Mostly as long as some list among the arguments, give or take one; and finite, so that checks look further. */
function anyList(call: Call): Arbitrary<number[]> {
  const near = lengthsIn(call.args).flatMap((length) => [length, length, length - 1, length + 1]);
  const lengths = [0, 1, 2, MAX_LIST_ENTRIES, ...near].filter((n) => n >= 0 && n <= MAX_LIST_ENTRIES);
  return fc
    .tuple(fc.constantFrom(...lengths), fc.array(finite, { minLength: 1, maxLength: 6 }), anyNumber, FEW)
    .map(([length, some, odd, at]) => {
      const list = Array.from({ length }, (_, i) => some[i % some.length] as number);
      return at === 0 && length > 0 ? list.slice(0, -1).concat(odd) : list;
    });
}

function lengthsIn(value: unknown): number[] {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? [value] : [];
  }
  if (Array.isArray(value)) {
    return [
      value.length,
      ...(Array.isArray(value[0]) ? [value[0].length] : value.flatMap(lengthsIn).slice(0, 4)),
    ];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(lengthsIn) : [];
}

/** An answer with one change. */
function tweaked(answer: Answer): Arbitrary<Answer> {
  if (typeof answer === 'number') {
    return fc.oneof(anyNumber, fc.constantFrom(-answer, 2 * answer, answer + 1, 1 / answer, answer * 1e300));
  }
  if (Array.isArray(answer)) {
    return tweakedList(answer as readonly (number | boolean)[]) as Arbitrary<Answer>;
  }
  const fields = Object.entries(answer) as [string, Answer][];
  return fc
    .constantFrom(...fields)
    .chain(([name, field]) => tweaked(field).map((off) => ({ ...answer, [name]: off }) as Answer));
}

function tweakedList(list: readonly (number | boolean)[]): Arbitrary<readonly (number | boolean)[]> {
  const entry = list.every((one) => typeof one === 'boolean') && list.length > 0 ? fc.boolean() : anyNumber;
  return fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: list.length }), entry).map(([how, at, other]) => {
    const changes = [
      list.slice(1),
      list.slice(0, -1),
      [...list, other],
      [...list].reverse(),
      list.map((one, i) => (i === at ? other : one)),
      list.map(() => other),
    ];
    return changes[how] as readonly (number | boolean)[];
  });
}
