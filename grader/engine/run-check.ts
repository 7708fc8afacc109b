import type { Call, Check, CheckResult, Reply } from '../model.ts';
import { showCall } from '../show.ts';
import { type Case, casesOf } from './cases.ts';
import { replayToken } from './replay-token.ts';
import { type Failure, judge, shrink } from './shrink.ts';
import type { Ask } from './student.ts';

/** Tries a check on all its inputs, up to the first that fails; that one is shrunk and told. */
export async function runCheck(exercise: string, check: Check, seed: number, ask: Ask): Promise<CheckResult> {
  const cases = preparedCases(check, seed);
  const replies = await ask(cases.flatMap(({ calls }) => calls));
  let from = 0;
  for (const [i, tried] of cases.entries()) {
    const failure = await judge(check, tried, replies.slice(from, from + tried.calls.length), ask);
    if (failure !== null) {
      return failed(exercise, check, i + 1, seed, await shrink(check, failure, seed, ask));
    }
    from += tried.calls.length;
  }
  return { ...blank(check), status: 'passed', points: check.points, cases: cases.length };
}

function failed(exercise: string, check: Check, cases: number, seed: number, failure: Failure): CheckResult {
  const { fault, calls } = failure;
  return {
    ...blank(check),
    status: fault.status ?? 'failed',
    cases,
    rationale: fault.rationale,
    help: fault.help ?? check.help,
    counterexample: {
      call: showCall(calls[fault.call] as Call),
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
): CheckResult {
  return { ...blank(check), status, rationale, help, location };
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
