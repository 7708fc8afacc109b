import { explainGrowth } from '../feedback/answer-size.ts';
import type { Call, Reply } from '../model/call.ts';
import type { Check, Fault } from '../model/exercise.ts';
import type { CheckResult, Counterexample } from '../model/result.ts';
import { formatCall } from '../text/format-value.ts';
import { type Ask, isOfManyCalls } from './ask.ts';
import { type Case, casesOf } from './cases.ts';
import { type Failure, judgeCase } from './judge.ts';
import { replayToken } from './replay-token.ts';
import { shrink } from './shrink.ts';
import { withRelation } from './with-relation.ts';

/** The result of a check, with the failure that it reports. */
export interface CheckOutcome {
  readonly check: Check;
  readonly result: CheckResult;
  readonly failure: Failure | null;
  /** The calls of this check that were made before those of the failure, in order. */
  readonly callsBefore: readonly Call[];
}

/**
 * Tries a check on all its inputs. Of those that fail, one is shrunk and reported.
 *
 * The calls are on their way when this returns, and the function that it returns waits for the replies: the inputs of
 * one check are made while the sandbox works on those of another.
 */
export function startCheck(
  exercise: string,
  check: Check,
  seed: number,
  ask: Ask,
): () => Promise<CheckOutcome> {
  const { cases: all, calls } = prepareCases(check, seed);
  const asked = ask(calls);
  // A fault of the kit is thrown where the replies are awaited.
  asked.catch(() => {});
  return async () => {
    const replies = await asked;
    const { failures, cases } = await judgeAll(check, all, replies, ask);
    const [first] = failures;
    if (first === undefined) {
      const result = { ...blank(check), status: 'passed', points: check.points, cases } as const;
      return { check, result, failure: null, callsBefore: [] };
    }
    const chosen = mostReadable(first, failures);
    const smallest = await shrink(check, chosen, seed, ask);
    const failure = { ...smallest, fault: explainGrowth(smallest.fault, replies) };
    const result = withRelation(failed(exercise, cases, seed, { check, failure }), failure, failures);
    const before = all.slice(0, smallest === chosen ? all.indexOf(chosen.case) : all.length);
    return { check, result, failure, callsBefore: before.flatMap(({ calls }) => calls) };
  };
}

/** The cases that failed, and how many were tried: the process may have ended over one of them. */
async function judgeAll(check: Check, all: readonly Case[], replies: readonly Reply[], ask: Ask) {
  const failures: Failure[] = [];
  let from = 0;
  let cases = 0;
  for (const tried of all) {
    const failure = await judgeCase(check, tried, replies.slice(from, from + tried.calls.length), ask);
    from += tried.calls.length;
    cases += 1;
    if (failure !== null) {
      failures.push(failure);
    }
    if (from >= replies.length) {
      break;
    }
  }
  return { failures, cases: dependsOnMachine(replies.at(-1)) ? all.length : cases };
}

/** Whether another machine may have come further: then a result must not say how far it came. */
function dependsOnMachine(last: Reply | undefined): boolean {
  return last?.kind === 'out-of-memory' || isOfManyCalls(last);
}

/**
 * The failure to show: the first, since edges stand in the order in which they teach; or, if that one is long, the
 * shortest of those that fail in the same way. (Edges are not shrunk, but if a long one fails, a short random case may
 * fail as well.)
 */
function mostReadable(first: Failure, failures: readonly Failure[]): Failure {
  const length = ({ calls, fault }: Failure) => lengthOf(calls[fault.call] as Call);
  if (isQuickToRead(first.calls[first.fault.call] as Call)) {
    return first;
  }
  return failures
    .filter(({ fault }) => fault.status === first.fault.status)
    .reduce((best, failure) => (length(failure) < length(best) ? failure : best));
}

/** Whether the arguments of a call are taken in at a glance. */
export function isQuickToRead(call: Call): boolean {
  return lengthOf(call) <= QUICK_TO_READ;
}

function lengthOf({ args }: Call): number {
  return JSON.stringify(args).length;
}

/** Characters of the arguments of a call. */
const QUICK_TO_READ = 120;

function failed(
  exercise: string,
  cases: number,
  seed: number,
  { check, failure }: { readonly check: Check; readonly failure: Failure },
): CheckResult {
  const { fault, replies } = failure;
  if (isOfManyCalls(replies.at(-1)) && fault.status !== undefined) {
    return { ...blank(check), ...withoutExample(fault), cases };
  }
  return {
    ...blank(check),
    status: fault.status ?? 'failed',
    cases,
    rationale: fault.rationale,
    help: fault.help ?? check.help,
    counterexample: counterexampleOf(failure),
    location: fault.location ?? null,
    replay: replayToken({ exercise, check: check.id, seed, path: failure.case.path }),
    ...(fault.kind && { faultKind: fault.kind }),
  };
}

/** The call to show, with those that have to be made before it. */
export function counterexampleOf({ fault, calls }: Failure): Counterexample {
  const { call, expected, received, before = [] } = fault;
  return {
    call: formatCall(calls[call] as Call),
    expected,
    received,
    ...(before.length > 0 && { before: before.map((i) => formatCall(calls[i] as Call)) }),
  };
}

/** What is told of a limit of many calls: none of them is at fault by itself, so none is shown. */
export function withoutExample({ status, rationale, help }: Pick<Fault, 'status' | 'rationale' | 'help'>) {
  return {
    status: status ?? 'failed',
    rationale,
    help: help ?? null,
    counterexample: null,
    location: null,
    replay: null,
  } as const;
}

/** A check that was not run, and why. */
export function notRun(
  check: Check,
  why: Pick<CheckResult, 'status' | 'rationale'> & Partial<Pick<CheckResult, 'help' | 'location'>>,
): CheckOutcome {
  return { check, result: { ...blank(check), ...why }, failure: null, callsBefore: [] };
}

/** What an unwritten function throws; see the stubs. */
export function isStubReply(reply: Reply | undefined, name: string): boolean {
  return reply?.kind === 'threw' && reply.message === `${name}: not written yet`;
}

function blank(check: Check): CheckResult {
  return {
    id: check.id,
    function: check.function,
    title: check.title,
    status: 'skipped',
    points: 0,
    maxPoints: check.points,
    cases: 0,
    rationale: null,
    help: null,
    counterexample: null,
    misconception: null,
    location: null,
    replay: null,
  };
}

/** All cases of a check, and all their calls. */
interface Prepared {
  readonly seed: number;
  readonly cases: readonly Case[];
  readonly calls: readonly Call[];
}

/** Inputs depend on the check and the seed alone: made once, they serve every submission of a class. */
export function prepareCases(check: Check, seed: number): Prepared {
  const known = prepared.get(check);
  if (known?.seed === seed) {
    return known;
  }
  const cases = casesOf(check, seed);
  const made = { seed, cases, calls: cases.flatMap(({ calls }) => calls) };
  prepared.set(check, made);
  return made;
}

const prepared = new WeakMap<Check, Prepared>();
