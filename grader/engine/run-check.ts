import type { Call, Reply } from '../model/call.ts';
import type { Check } from '../model/exercise.ts';
import type { CheckResult } from '../model/result.ts';
import { formatCall } from '../text/format-value.ts';
import type { Ask } from './ask.ts';
import { type Case, casesOf } from './cases.ts';
import { replayToken } from './replay-token.ts';
import { type Failure, judge, shrink } from './shrink.ts';

/** What became of a check; `failure` is the one that is told. */
export interface CheckOutcome {
  readonly check: Check;
  readonly result: CheckResult;
  readonly failure: Failure | null;
}

/**
 * Tries a check on all its inputs. Of those that fail one is shrunk and told.
 *
 * The calls are on their way when this returns; the function that it gives waits for the replies. So the
 * inputs of one check can be made while the sandbox is at work on those of another.
 */
export function startCheck(
  exercise: string,
  check: Check,
  seed: number,
  ask: Ask,
): () => Promise<CheckOutcome> {
  const all = preparedCases(check, seed);
  const asked = ask(all.flatMap(({ calls }) => calls));
  // A fault of the kit is told where the replies are waited for.
  asked.catch(() => {});
  return async () => judgeAll(exercise, check, all, await asked, seed, ask);
}

async function judgeAll(
  exercise: string,
  check: Check,
  all: readonly Case[],
  replies: readonly Reply[],
  seed: number,
  ask: Ask,
): Promise<CheckOutcome> {
  const failures: Failure[] = [];
  let from = 0;
  let cases = 0;
  for (const tried of all) {
    const failure = await judge(check, tried, replies.slice(from, from + tried.calls.length), ask);
    from += tried.calls.length;
    cases += 1;
    if (failure !== null) {
      failures.push(failure);
    }
    if (from >= replies.length) {
      break;
    }
  }
  const [first] = failures;
  if (first === undefined) {
    return {
      check,
      result: { ...blank(check), status: 'passed', points: check.points, cases },
      failure: null,
    };
  }
  const failure = await shrink(check, tellingOne(first, failures), seed, ask);
  return { check, result: failed(exercise, check, cases, seed, failure), failure };
}

/**
 * The failure to show: the first, for edges stand in the order in which they teach; or, where that one is
 * long, the shortest of those that fail like it. (Edges are not shrunk, but where a long one fails, a short
 * case made at random may fail as well.)
 */
function tellingOne(first: Failure, failures: readonly Failure[]): Failure {
  const length = ({ calls, fault }: Failure) => JSON.stringify(calls[fault.call].args).length;
  if (length(first) <= QUICK_TO_READ) {
    return first;
  }
  return failures
    .filter(({ fault }) => fault.status === first.fault.status)
    .reduce((best, failure) => (length(failure) < length(best) ? failure : best));
}

/** Characters of the arguments of a call that are taken in at a glance. */
const QUICK_TO_READ = 120;

function failed(exercise: string, check: Check, cases: number, seed: number, failure: Failure): CheckResult {
  const { fault, calls } = failure;
  return {
    ...blank(check),
    status: fault.status ?? 'failed',
    cases,
    rationale: fault.rationale,
    help: fault.help ?? check.help,
    counterexample: {
      call: formatCall(calls[fault.call] as Call),
      expected: fault.expected,
      received: fault.received,
    },
    location: fault.location ?? null,
    replay: replayToken({ exercise, check: check.id, seed, path: failure.case.path }),
  };
}

/** A check that was not run, and why. */
export function notRun(
  check: Check,
  status: CheckResult['status'],
  rationale: string,
  help: string | null = null,
  location: CheckResult['location'] = null,
): CheckOutcome {
  return { check, result: { ...blank(check), status, rationale, help, location }, failure: null };
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

/** Inputs depend on the check and the seed alone: made once, they serve every submission of a class. */
function preparedCases(check: Check, seed: number): readonly Case[] {
  const known = prepared.get(check);
  if (known?.seed === seed) {
    return known.cases;
  }
  const cases = casesOf(check, seed);
  prepared.set(check, { seed, cases });
  return cases;
}

const prepared = new WeakMap<Check, { seed: number; cases: readonly Case[] }>();
