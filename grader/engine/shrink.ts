import fc, { type Arbitrary } from 'fast-check';
import { explainTimeLimit } from '../feedback/time-limit.ts';
import type { Reply } from '../model/call.ts';
import type { Check, Fault } from '../model/exercise.ts';
import type { Ask } from './ask.ts';
import { type Case, makeCase, seedOf } from './cases.ts';
import { endsProcess } from './ends-process.ts';
import { judged } from './judge.ts';

/** Candidates that are tried for a smaller example; a count, not a time, so that all machines agree. */
const MOST_CANDIDATES = 400;

export interface Failure {
  readonly case: Case;
  readonly calls: Case['calls'];
  /** What came of these calls, in their order. */
  readonly replies: readonly Reply[];
  readonly fault: Fault;
}

/** The smallest case found that fails too; the failure itself where none is, or where it cannot be had again. */
export async function shrink(check: Check, failure: Failure, seed: number, ask: Ask): Promise<Failure> {
  const index = /^g(\d+)$/.exec(failure.case.path)?.[1];
  if (check.inputs === null || index === undefined || endsProcess(failure.fault.status)) {
    // To try smaller ones would cost as long, and end as badly.
    return failure;
  }
  let candidates = 0;
  let smallest: Failure | null = null;
  const property = fc.asyncProperty(check.inputs as Arbitrary<unknown>, async (input) => {
    candidates += 1;
    if (candidates > MOST_CANDIDATES) {
      return true;
    }
    const candidate = await failureOf(check, makeCase(check, input, ''), ask);
    if (candidate === null || candidate.fault.status !== failure.fault.status) {
      candidates = candidate !== null && endsProcess(candidate.fault.status) ? MOST_CANDIDATES : candidates;
      return true;
    }
    smallest = candidate;
    return false;
  });
  const details = await fc.check(property, { seed: seedOf(check, seed), path: index, numRuns: check.runs });
  const found = smallest as Failure | null;
  if (!details.failed || found === null) {
    return failure;
  }
  return { ...found, case: { ...found.case, path: `g${details.counterexamplePath}` } };
}

/** Tries one case; null where all is well. */
export async function failureOf(check: Check, tried: Case, ask: Ask): Promise<Failure | null> {
  return judge(check, tried, await ask(tried.calls), ask);
}

/** Judges the replies to a case, after asking what follows from them. */
export async function judge(
  check: Check,
  tried: Case,
  replies: readonly Reply[],
  ask: Ask,
): Promise<Failure | null> {
  const more = check.follow?.(tried.input, replies) ?? [];
  const all = more.length === 0 ? replies : [...replies, ...(await ask(more))];
  const fault = judged(check, tried.input, all);
  return fault === null
    ? null
    : { case: tried, calls: [...tried.calls, ...more], replies: all, fault: explainTimeLimit(fault, all) };
}
