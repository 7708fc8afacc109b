import { argumentResolver } from '../../catalogue/reference.ts';
import { type Case, casesOf } from '../../engine/cases.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import type { ComparedCall } from './compared-call.ts';
import { answerOf, type OracleAnswer, type SecondOracle } from './oracle-answer.ts';

// biome-ignore lint/suspicious/noExplicitAny: a function of the contract, whichever it is
type Callable = (...args: any[]) => any;
type Functions<Kind> = Readonly<Record<string, Kind>>;

export interface Comparison {
  /** Every different call of the exercise, once. */
  readonly compared: readonly ComparedCall[];
  /** The cases in which a check refuses the second oracle, each in one line. */
  readonly refused: readonly string[];
}

/** Sends the calls of every case of an exercise to its reference and to its second oracles. */
export function compareExercise(
  exercise: Exercise,
  seed: number,
  { reference, oracles }: { reference: Functions<Callable>; oracles: Functions<SecondOracle> },
): Comparison {
  const known = new Map<string, ComparedCall & { readonly oracleReply: Reply }>();
  const given = argumentResolver(exercise.images ?? {});
  const compare = (check: Check, call: Call) => {
    const key = `${call.function} ${JSON.stringify(call.args)}`;
    const before = known.get(key);
    if (before !== undefined) {
      return before;
    }
    let oracleAnswer: OracleAnswer | null = null;
    const oracle: Callable = (...args) => {
      oracleAnswer = oracles[call.function](...args);
      return answerOf(oracleAnswer);
    };
    const oracleReply = replyOf(oracle, call, given);
    const reply = replyOf(reference[call.function], call, given);
    const compared = { exercise: exercise.id, check: check.id, call, reply, oracleAnswer, oracleReply };
    known.set(key, compared);
    return compared;
  };
  const refused = exercise.checks.flatMap((check) =>
    casesOf(check, seed).flatMap((tried) => {
      repliesTo(check, tried, (call) => compare(check, call).reply);
      const replies = repliesTo(check, tried, (call) => compare(check, call).oracleReply);
      const fault = check.judge(tried.input, replies);
      return fault === null ? [] : [`${exercise.id}, ${check.id}, ${tried.path}: ${fault.rationale}`];
    }),
  );
  return { compared: [...known.values()], refused };
}

/** The replies to the calls of a case, and to those that follow from them. */
function repliesTo(check: Check, { input, calls }: Case, replyTo: (call: Call) => Reply): readonly Reply[] {
  const replies = calls.map(replyTo);
  return [...replies, ...(check.follow?.(input, replies) ?? []).map(replyTo)];
}

function replyOf(callee: Callable, call: Call, given: ReturnType<typeof argumentResolver>): Reply {
  let drawn = 0;
  const counted = (argument: unknown) =>
    typeof argument === 'function'
      ? () => {
          drawn += 1;
          return argument();
        }
      : argument;
  try {
    const value = callee(...call.args.map((argument) => counted(given(argument))));
    return { kind: 'value', value, changed: null, drawn, mathRandom: 0 };
  } catch (error) {
    return { kind: 'threw', isError: error instanceof Error, message: String(error), location: null };
  }
}
