import type { CheckResult, ExerciseResult, Result } from '../../../model/result.ts';
import { sanitize, spellOutInvisible } from '../../../text/sanitize.ts';
import { explanationOf } from '../../explain/explanation.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { type Classroom50Submission, submissionFrom } from './submission.ts';

/** What the collector reads of a result: https://github.com/foundation50/classroom50, “The result.json contract”. */
interface Classroom50Result extends Classroom50Submission {
  readonly schema: 'classroom50/result/v1';
  readonly score: number;
  readonly 'max-score': number;
  readonly tests: readonly Classroom50Test[];
}

/** The last two fields are ours; they are kept as they are. */
interface Classroom50Test {
  /** `03-loss mnistLoss: takes the mean`. */
  readonly 'test-name': string;
  readonly passed: boolean;
  readonly score: number;
  readonly 'max-score': number;
  /** `03-loss/mnist-loss-mean`. */
  readonly check: string;
  readonly status: CheckResult['status'];
  /** What went wrong, if it is to be shown. */
  readonly message?: string;
}

/**
 * A result as `result.json` of Classroom 50: a test for each check, and whole numbers. Whose it is comes from the
 * environment. Ends in a newline.
 *
 * @throws KitError if something is missing in the environment
 */
export function classroom50Report(
  result: Result,
  _terminal: Terminal,
  { environment }: Pick<Surroundings, 'environment'>,
): string {
  const { owner, assignment_type, ...submission } = submissionFrom(environment);
  const { classroom, assignment, ...urls } = submission;
  const report: Classroom50Result = {
    schema: 'classroom50/result/v1',
    classroom,
    assignment,
    assignment_type,
    owner,
    ...urls,
    score: result.points,
    'max-score': result.maxPoints,
    tests: result.exercises.flatMap((exercise) => exercise.checks.map((check) => testOf(exercise, check))),
  };
  return `${spellOutInvisible(JSON.stringify(report, null, 2))}\n`;
}

function testOf({ id, message: whyUnusable }: ExerciseResult, check: CheckResult): Classroom50Test {
  const rationale = check.rationale ?? (check.status === 'skipped' ? whyUnusable : null);
  const message = messageOf({ ...check, rationale });
  return {
    'test-name': sanitize(`${id} ${check.function}: ${check.title}`, NAME_LENGTH),
    passed: check.status === 'passed',
    score: check.points,
    'max-score': check.maxPoints,
    check: `${id}/${check.id}`,
    status: check.status,
    ...(message !== '' && { message }),
  };
}

/** The call, what came of it, why, and what to try: a line each. */
function messageOf(check: CheckResult): string {
  const { counterexample, trouble, rationale, misconception, help } = explanationOf(check);
  const lines = [
    ...(counterexample === null
      ? []
      : [
          ...counterexample.before.map((earlier) => `after ${earlier}`),
          `${counterexample.call} gave ${counterexample.received}`,
          counterexample.expected === null ? null : `expected ${counterexample.expected}`,
        ]),
    check.status === 'passed' ? null : trouble,
    rationale,
    misconception,
    help,
  ];
  return sanitize(lines.filter(Boolean).join('\n'), MESSAGE_LENGTH);
}

const NAME_LENGTH = 200;
/** The collector takes at most 10 MB: many times as many checks as there are. */
const MESSAGE_LENGTH = 4000;
