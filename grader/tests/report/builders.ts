import type { CheckResult, ExerciseResult, Result } from '../../model/result.ts';
import type { Surroundings } from '../../report/surroundings.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';

/** A terminal without colour: reports come without escape codes. */
export const PLAIN: Terminal = { width: 80, colour: false, unicode: true };

/** Such as a student's repository and the runner of Classroom 50 have. */
export const SURROUNDINGS: Surroundings = {
  files: new Map([
    [
      '02-linear-predict.ts',
      { path: 'exercises/02-linear-predict.ts', text: 'export function predictOne() {}\n' },
    ],
    ['03-loss.ts', { path: 'exercises/03-loss.ts', text: '\nexport const mnistLoss = () => 0;\n' }],
  ]),
  environment: {
    CLASSROOM: 'machine-learning',
    ASSIGNMENT: 'guessing',
    ASSIGNMENT_TYPE: 'individual',
    OWNER: 'alice',
    SUBMISSION_TAG: 'submit/2026-06-01T14-32-05Z-a1b2c3d',
    COMMIT_URL: 'https://github.com/o/r/commit/a1b2c3d',
    RELEASE_URL: 'https://github.com/o/r/releases/tag/submit%2F2026-06-01T14-32-05Z-a1b2c3d',
    COMMIT_DATE: '2026-06-01T16:32:01+02:00',
  },
};

/** A check that passed, 4 points; say what is different about yours. */
export function passing(id: string, more: Partial<CheckResult> = {}): CheckResult {
  const maxPoints = more.maxPoints ?? 4;
  return {
    id,
    function: 'predictOne',
    title: id.replaceAll('-', ' '),
    status: 'passed',
    points: more.status === undefined || more.status === 'passed' ? maxPoints : 0,
    maxPoints,
    cases: 100,
    rationale: null,
    help: null,
    counterexample: null,
    misconception: null,
    location: null,
    replay: null,
    ...more,
  };
}

/** A check that failed with a wrong value. */
export function failing(id: string, more: Partial<CheckResult> = {}): CheckResult {
  return passing(id, {
    status: 'failed',
    cases: 3,
    rationale: 'An empty basket costs just the fee.',
    help: 'Add the bias once, after the sum.',
    counterexample: {
      call: 'predictOne([0, 0, 0], { weights: [1, 2, 3], bias: 1 })',
      expected: '1',
      received: '3',
    },
    replay: `${id}.7`,
    ...more,
  });
}

/** An exercise whose points and status follow from its checks. */
export function exercise(
  id: string,
  checks: readonly CheckResult[],
  more: Partial<ExerciseResult> = {},
): ExerciseResult {
  return {
    id,
    title: TITLES[id] ?? id,
    status: statusOf(checks),
    points: checks.reduce((sum, check) => sum + check.points, 0),
    maxPoints: checks.reduce((sum, check) => sum + check.maxPoints, 0),
    message: null,
    uses: {},
    output: '',
    checks,
    ...more,
  };
}

function statusOf(checks: readonly CheckResult[]): ExerciseResult['status'] {
  if (checks.every((check) => check.status === 'passed')) {
    return 'passed';
  }
  return checks.every((check) => check.status === 'not-started') ? 'not-started' : 'failed';
}

/** A result whose points follow from its exercises; with fewer than the course has, of those alone. */
export function result(exercises: readonly ExerciseResult[]): Result {
  return {
    version: 1,
    seed: 20260501,
    points: exercises.reduce((sum, { points }) => sum + points, 0),
    maxPoints: exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    exercises,
    ...(exercises.length < COURSE_LENGTH && { isPartial: true }),
  };
}

const COURSE_LENGTH = 6;

/** Every exercise of the course, all right, 100 points; replace those that are different in yours. */
export function course(different: readonly ExerciseResult[] = []): Result {
  return result(
    IDS.map((id, i) => different.find((other) => other.id === id) ?? right(id, POINTS[i] as number)),
  );
}

export function right(id: string, maxPoints = 20): ExerciseResult {
  return exercise(id, [passing('all-of-it', { maxPoints })]);
}

export function notStarted(id: string, maxPoints = 20): ExerciseResult {
  return exercise(id, [passing('all-of-it', { maxPoints, status: 'not-started' })]);
}

export function unusable(id: string, message: string, maxPoints = 20): ExerciseResult {
  const checks = [passing('all-of-it', { maxPoints, status: 'skipped' })];
  return exercise(id, checks, { status: 'unusable', message });
}

export const IDS = [
  '01-init-params',
  '02-linear-predict',
  '03-loss',
  '04-gradient-step',
  '05-apples-and-pears',
  '06-three-or-seven',
];
const POINTS = [10, 20, 20, 20, 20, 10];
const TITLES: Readonly<Record<string, string>> = {
  '01-init-params': 'A first guess',
  '02-linear-predict': 'The vote',
  '03-loss': 'How wrong is it?',
  '04-gradient-step': 'Which way is down?',
  '05-apples-and-pears': 'Apples and pears',
  '06-three-or-seven': 'Three or seven?',
};
