import { argumentResolver, solutions } from '../../catalogue/reference.ts';
import { type Case, casesOf } from '../../engine/cases.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import { formatCall } from '../../text/format-value.ts';
import type { Claim } from '../claim.ts';
import { bestPricesAreExact } from './best-prices.ts';
import type { Heard } from './compared-call.ts';
import { WITNESSES } from './index.ts';
import { magnitudesAreTrue } from './magnitudes.ts';
import { answerOf, objection, type Testimony, type Witness } from './oracle-answer.ts';

/** The functions of an exercise by name, as something that was imported. */
export type Functions = Readonly<Record<string, object>>;

/**
 * Holds the reference, and the checks, to account by a second oracle: witnesses that share no line with the
 * solutions, and get to their answers another way, mostly in numbers of 60 digits.
 *
 * @param references by exercise; the solutions where it is left out
 */
export function holdToAccount(
  exercises: readonly Exercise[],
  seed: number,
  references: Functions = solutions,
): readonly Claim[] {
  const courts = exercises.map((exercise) => openCourt(exercise, seed, references));
  const heard = courts.flatMap((court) => court.heard);
  return [
    referenceAgrees(heard),
    {
      claim: 'every check accepts the answers of the second oracle',
      against: courts.flatMap((court) => court.refused),
    },
    magnitudesAreTrue(heard),
    bestPricesAreExact(heard),
  ];
}

function referenceAgrees(heard: readonly Heard[]): Claim {
  const functions = new Set(heard.map(({ call }) => call.function));
  const against = heard.flatMap((one) => {
    const words = disagreement(one);
    return words === null ? [] : [`${one.exercise}, ${one.check}: ${formatCall(one.call)}: ${words}`];
  });
  return {
    claim: `the reference agrees with a second oracle on ${heard.length} calls of ${functions.size} functions`,
    against: against.slice(0, ENOUGH),
  };
}

/** More lines of the same would teach nobody anything. */
const ENOUGH = 10;

function disagreement({ call, reply, testimony }: Heard): string | null {
  if (reply.kind !== 'value') {
    return testimony === null && call.throws ? null : 'the reference throws';
  }
  if (testimony === null || call.throws) {
    return `the reference gives ${JSON.stringify(reply.value)}, and should throw`;
  }
  const words = objection(reply.value, testimony);
  return words === null ? null : `the reference gives ${JSON.stringify(reply.value)}, but ${words}`;
}

/** Every different call of an exercise heard once, and the cases in which a check refuses the witness. */
function openCourt(exercise: Exercise, seed: number, references: Functions) {
  const heard = new Map<string, Heard & { readonly witness: Reply }>();
  const given = argumentResolver(exercise.images ?? {});
  const reference = references[exercise.id] as Readonly<Record<string, Callable>>;
  const witnesses = WITNESSES[exercise.id] as Readonly<Record<string, Witness>>;
  const hear = (check: Check, call: Call) => {
    const key = `${call.function} ${JSON.stringify(call.args)}`;
    const known = heard.get(key);
    if (known !== undefined) {
      return known;
    }
    let testimony: Testimony | null = null;
    const asWitness: Callable = (...args) => {
      testimony = witnesses[call.function](...args);
      return answerOf(testimony);
    };
    const witness = replyOf(asWitness, call, given);
    const reply = replyOf(reference[call.function], call, given);
    const one = { exercise: exercise.id, check: check.id, call, reply, testimony, witness };
    heard.set(key, one);
    return one;
  };
  const refused = exercise.checks.flatMap((check) =>
    casesOf(check, seed).flatMap((tried) => {
      hearAll(check, tried, (call) => hear(check, call).reply);
      const fault = check.judge(
        tried.input,
        hearAll(check, tried, (call) => hear(check, call).witness),
      );
      return fault === null ? [] : [`${exercise.id}, ${check.id}, ${tried.path}: ${fault.rationale}`];
    }),
  );
  return { heard: [...heard.values()], refused: refused.slice(0, ENOUGH) };
}

/** The replies to the calls of a case, and to those that follow from them. */
function hearAll(check: Check, { input, calls }: Case, replyTo: (call: Call) => Reply): readonly Reply[] {
  const replies = calls.map(replyTo);
  return [...replies, ...(check.follow?.(input, replies) ?? []).map(replyTo)];
}

// biome-ignore lint/suspicious/noExplicitAny: a function of the contract, whichever it is
type Callable = (...args: any[]) => any;

function replyOf(asked: Callable, call: Call, given: ReturnType<typeof argumentResolver>): Reply {
  let drawn = 0;
  const counted = (argument: unknown) =>
    typeof argument === 'function'
      ? () => {
          drawn += 1;
          return argument();
        }
      : argument;
  try {
    const value = asked(...call.args.map((argument) => counted(given(argument))));
    return { kind: 'value', value, changed: null, drawn, mathRandom: 0 };
  } catch (error) {
    return { kind: 'threw', isError: error instanceof Error, message: String(error), location: null };
  }
}
