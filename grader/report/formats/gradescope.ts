import type { CheckResult, ExerciseResult, Result } from '../../model/result.ts';
import { spellOutInvisible } from '../../text/sanitize.ts';
import { explanationOf } from '../explain/explanation.ts';
import { leftOut } from '../explain/left-out.ts';
import { plainText } from '../explain/plain-text.ts';
import { CANNOT_RUN, remarkOn } from '../explain/remark.ts';
import { numberOf } from '../terminal/npm-commands.ts';
import { printable } from '../terminal/printable.ts';

/**
 * A result as the `results.json` of a Gradescope autograder: a test a check, with whole points.
 *
 * - All texts are declared to be plain text, so nothing in them is read as HTML or Markdown.
 * - Every test is visible at every level of feedback: what a level hides is not in the result any more, and one hidden
 *   test would keep a student's total from them.
 * - What the program itself prints is for instructors. That is Gradescope's default; it is said so that nothing changes it.
 * - There is no `score` for the whole, which would count instead of the points of the tests.
 */
export function gradescopeReport(result: Result): string {
  const made = printable(result, { width: 80, colour: false, unicode: true });
  const results = {
    output: outputOf(made),
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    stdout_visibility: 'hidden',
    extra_data: { seed: made.seed },
    tests: made.exercises.flatMap((exercise) =>
      exercise.checks.map((check, i) => testOf(check, i, exercise)),
    ),
  };
  return `${spellOutInvisible(JSON.stringify(results, null, 2))}\n`;
}

/** Above all tests: the points of each exercise, and why one cannot run. */
function outputOf(result: Result): string {
  const { points, maxPoints, notes = [], exercises } = result;
  const note = leftOut(result);
  return [
    `${points} of ${maxPoints} points.`,
    ...notes,
    ...(note === null ? [] : [note]),
    ...exercises.map(
      (exercise) =>
        `${numberOf(exercise.id)} ${exercise.title}: ${exercise.points}/${exercise.maxPoints}, ${remarkOn(exercise)}`,
    ),
    ...exercises.flatMap(({ id, message }) =>
      message === null ? [] : [`\n${id}.ts ${CANNOT_RUN}.\n${message}`],
    ),
  ].join('\n');
}

function testOf(check: CheckResult, i: number, exercise: ExerciseResult) {
  return {
    name: oneLine(`${numberOf(exercise.id)} ${explanationOf(check).title}`),
    number: `${Number.parseInt(numberOf(exercise.id), 10) || numberOf(exercise.id)}.${i + 1}`,
    score: check.points,
    max_score: check.maxPoints,
    status: check.status === 'passed' ? 'passed' : 'failed',
    output: plainText(check, exercise),
    output_format: 'text',
    visibility: 'visible',
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
