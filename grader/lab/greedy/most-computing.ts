import { casesOf } from '../../engine/cases.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import { BATCH_TIME_FACTOR, DEFAULT_LIMITS, EXAMPLES_TIME_SHARE } from '../../sandbox/limits.ts';

/**
 * Minutes that a submission can compute if it stays just below every limit: in each check, which is tried twice if other
 * functions of the file fail, in each example and each time that a file is loaded (once at first, and once to try each
 * failure alone).
 */
export function mostComputing(exercises: readonly Exercise[]): number {
  const { callMs, totalMs } = DEFAULT_LIMITS;
  const inFunctions = exercises.flatMap(({ functions, checks }) =>
    functions.map((name) => {
      const own = checks.filter((check) => check.function === name).map(mostInCheck);
      return Math.min(
        own.reduce((sum, ms) => sum + ms, 0),
        totalMs,
      );
    }),
  );
  const forExamples = inFunctions.map(() => EXAMPLES_TIME_SHARE * totalMs);
  const inLoading = exercises.map(({ checks }, before) =>
    Math.min((1 + before) * callMs * (1 + checks.length), totalMs),
  );
  return (
    [...inFunctions, ...inFunctions, ...forExamples, ...inLoading].reduce((sum, ms) => sum + ms, 0) / 60_000
  );
}

function mostInCheck(check: Check): number {
  const limits = casesOf(check, DEFAULT_SEED)
    .flatMap(({ calls }) => calls)
    .map(({ timeLimit = DEFAULT_LIMITS.callMs }) => timeLimit);
  const together = limits.reduce((sum, ms) => sum + ms, 0);
  return Math.min(together, BATCH_TIME_FACTOR * Math.max(...limits));
}
