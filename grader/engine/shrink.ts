import fc, { type Arbitrary } from 'fast-check';
import type { Check } from '../model/exercise.ts';
import { type Ask, askForExample, endsProcess, isOfManyCalls } from './ask.ts';
import { makeCase, seedOf } from './cases.ts';
import { indistinctNumbers } from './indistinct.ts';
import { type Failure, tryCase } from './judge.ts';

/** Candidates that are tried for a smaller example; a count, not a time, so that all machines agree. */
const MOST_CANDIDATES = 400;

/**
 * The smallest case found that fails in the same way, and whose numbers are no less distinct: with a bias of 1 and all
 * else equal, many mistakes look alike. The failure itself if there is none, if it ended the process, or
 * if the time for examples is used up: how far it would have come depends on the machine.
 */
export async function shrink(check: Check, failure: Failure, seed: number, ask: Ask): Promise<Failure> {
  const index = /^g(\d+)$/.exec(failure.case.path)?.[1];
  if (check.inputs === null || index === undefined || endsProcess(failure.fault.status)) {
    // To try smaller ones would cost as long, and end as badly.
    return failure;
  }
  const askExample = askForExample(ask);
  let candidates = 0;
  let isSpent = false;
  let smallest: Failure | null = null;
  let indistinct = indistinctIn(failure);
  const property = fc.asyncProperty(check.inputs as Arbitrary<unknown>, async (input) => {
    candidates += 1;
    if (candidates > MOST_CANDIDATES) {
      return true;
    }
    const candidate = await tryCase(check, makeCase(check, input, ''), askExample);
    isSpent ||= isOfManyCalls(candidate?.replies.at(-1));
    if (candidate === null || candidate.fault.status !== failure.fault.status) {
      candidates = candidate !== null && endsProcess(candidate.fault.status) ? MOST_CANDIDATES : candidates;
      return true;
    }
    if (indistinctIn(candidate) > indistinct) {
      return true;
    }
    indistinct = indistinctIn(candidate);
    smallest = candidate;
    return false;
  });
  const details = await fc.check(property, { seed: seedOf(check, seed), path: index, numRuns: check.runs });
  const found = smallest as Failure | null;
  if (!details.failed || found === null || isSpent) {
    return failure;
  }
  return { ...found, case: { ...found.case, path: `g${details.counterexamplePath}` } };
}

function indistinctIn({ calls, fault }: Failure): number {
  const call = calls[fault.call];
  return call === undefined ? 0 : indistinctNumbers(call);
}
