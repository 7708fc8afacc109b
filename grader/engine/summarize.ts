import type { Exercise } from '../model/exercise.ts';
import type { CheckResult, CheckStatus, ExerciseResult } from '../model/result.ts';
import type { Uses } from '../model/submission.ts';
import { notRun } from './run-check.ts';

/** The result of an exercise from those of its checks. */
export function summarize(exercise: Exercise, checks: readonly CheckResult[]): ExerciseResult {
  const all = (status: CheckStatus) => checks.every((check) => check.status === status);
  const status = all('passed')
    ? 'passed'
    : all('not-started')
      ? 'not-started'
      : all('skipped')
        ? 'unusable'
        : 'failed';
  return {
    id: exercise.id,
    title: exercise.title,
    status,
    points: checks.reduce((sum, check) => sum + check.points, 0),
    maxPoints: checks.reduce((sum, check) => sum + check.maxPoints, 0),
    message: status === 'unusable' ? whyUnusable(checks) : null,
    uses: {},
    output: '',
    checks,
  };
}

/** Each reason once, in its own line. */
function whyUnusable(checks: readonly CheckResult[]): string | null {
  return [...new Set(checks.flatMap(({ rationale }) => rationale ?? []))].join('\n') || null;
}

/** The result of an exercise none of whose checks could be run, and why. */
export function unusable(
  exercise: Exercise,
  why: {
    readonly message: string;
    readonly location: CheckResult['location'];
    readonly status?: CheckStatus;
    readonly uses?: Uses;
  },
): ExerciseResult {
  const { message, location, status = 'skipped', uses = {} } = why;
  const checks = exercise.checks.map(
    (check) => notRun(check, { status, rationale: message, location }).result,
  );
  return { ...summarize(exercise, checks), status: 'unusable', message, uses };
}
