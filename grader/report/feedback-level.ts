import { KitError } from '../model/kit-error.ts';
import type { CheckResult, CheckStatus, Counterexample, ExerciseResult, Result } from '../model/result.ts';
import { listing } from '../text/english.ts';

/**
 * How much a report says, from the most:
 *
 * - full: everything;
 * - calls: what failed, with the call and what was received, without what was expected;
 * - none: points and statuses only.
 */
export const FEEDBACK_LEVELS = ['full', 'calls', 'none'] as const;
export type FeedbackLevel = (typeof FEEDBACK_LEVELS)[number];

/** @throws KitError if there is no such level; its message lists those that there are */
export function feedbackNamed(name: string): FeedbackLevel {
  const level = FEEDBACK_LEVELS.find((known) => known === name);
  if (level === undefined) {
    throw new KitError(
      'unknown-feedback',
      `--feedback takes ${listing(FEEDBACK_LEVELS)}; it was given “${name}”. Without it, it is full.`,
    );
  }
  return level;
}

/** A result with no more in it than its readers should see, for every format. Points and statuses stay. */
export function withFeedback(result: Result, level: FeedbackLevel): Result {
  if (level === 'full') {
    return result;
  }
  const exercises = result.exercises.map(level === 'calls' ? exerciseWithCalls : exerciseWithPoints);
  return { ...result, feedback: level, exercises };
}

/** The part of a check's result that says what was expected, in numbers or in words. */
type Telling = Pick<
  CheckResult,
  'status' | 'counterexample' | 'rationale' | 'help' | 'misconception' | 'replay'
>;

/**
 * A check without what was expected. All sentences of the catalogue go, because most of them tell it: “the loss should
 * be 8”. What remains is about the call alone: what was received, where it threw, which limit it reached, why it could
 * not be tried. The replay token goes too, because the command that it is for shows what was expected.
 */
export function withoutExpected<Check extends Telling>(check: Check): Check {
  const isAboutCall = ABOUT_THE_CALL.has(check.status);
  return {
    ...check,
    rationale: isAboutCall ? check.rationale : null,
    help: isAboutCall ? check.help : null,
    counterexample: check.counterexample && received(check.counterexample),
    misconception: null,
    replay: null,
  };
}

/** What these say comes from the kit, is the same for every exercise, and knows no answers. */
const ABOUT_THE_CALL: ReadonlySet<CheckStatus> = new Set([
  'timed-out',
  'out-of-memory',
  'crashed',
  'not-started',
  'skipped',
]);

function received({ call, received, before }: Counterexample): Counterexample {
  return { call, expected: null, received, ...(before && { before }) };
}

function exerciseWithCalls(exercise: ExerciseResult): ExerciseResult {
  return { ...exercise, checks: exercise.checks.map(withoutExpected) };
}

/** What the student's code printed goes too: it may show the calls. */
function exerciseWithPoints({ advice, ...exercise }: ExerciseResult): ExerciseResult {
  return { ...exercise, message: null, output: '', checks: exercise.checks.map(withPointsOnly) };
}

function withPointsOnly({ faultKind, ...check }: CheckResult): CheckResult {
  return {
    ...check,
    rationale: null,
    help: null,
    counterexample: null,
    misconception: null,
    location: null,
    replay: null,
  };
}
