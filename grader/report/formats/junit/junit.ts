import type { CheckResult, ExerciseResult, Result } from '../../../model/result.ts';
import { explanationOf } from '../../explain/explanation.ts';
import { inOneLine, plainText } from '../../explain/plain-text.ts';
import { printable } from '../../terminal/printable.ts';
import { type Element, writeXml } from './write-xml.ts';

/**
 * A result as JUnit XML, as Jenkins and GitLab read it: a suite an exercise, a case a check.
 *
 * - A wrong answer is a `failure`. What threw, did not end or could not be tried is an `error`: it is red as well.
 * - What is not written yet is `skipped`: nothing has gone wrong there, and a run on the stubs alone is not red. For a run
 *   that is to fail on missing points there is `--min-score`.
 * - If no check of an exercise could run, all its cases are errors, and the suite says why in `system-err`: JUnit has no
 *   other place for it.
 * - Points are properties of the suite, of the checks too: the schema has none for a case.
 * - There are no times, no date and no name of a machine. The schema asks for none.
 */
export function junitReport(result: Result): string {
  const { seed, exercises } = printable(result, { width: 80, colour: false, unicode: true });
  const suites = exercises.map((exercise) => suiteOf(exercise, seed));
  const { tests, failures, errors } = countsOf(exercises);
  const attributes = { name: 'learn-by-guessing', tests, failures, errors };
  return writeXml({ name: 'testsuites', attributes, children: suites });
}

function suiteOf(exercise: ExerciseResult, seed: number): Element {
  const { id, message, output } = exercise;
  return {
    name: 'testsuite',
    attributes: { name: id, ...countsOf([exercise]) },
    children: [
      { name: 'properties', children: propertiesOf(exercise, seed) },
      ...exercise.checks.map((check) => caseOf(check, exercise)),
      ...(output === '' ? [] : [{ name: 'system-out', text: output }]),
      ...(message === null ? [] : [{ name: 'system-err', text: message }]),
    ],
  };
}

function propertiesOf({ checks, points, maxPoints }: ExerciseResult, seed: number): Element[] {
  const properties: readonly (readonly [string, number])[] = [
    ['points', points],
    ['max_points', maxPoints],
    ['seed', seed],
    ...checks.flatMap((check) => [
      [`${check.id}.points`, check.points] as const,
      [`${check.id}.max_points`, check.maxPoints] as const,
    ]),
  ];
  return properties.map(([name, value]) => ({ name: 'property', attributes: { name, value } }));
}

function caseOf(check: CheckResult, exercise: ExerciseResult): Element {
  const kind = kindOf(check, exercise);
  const type = exercise.status === 'unusable' ? exercise.status : check.status;
  const message = inOneLine(check, exercise);
  const outcome: Element[] =
    kind === 'passed'
      ? []
      : kind === 'skipped'
        ? [{ name: kind, attributes: { message } }]
        : [{ name: kind, attributes: { type, message }, text: plainText(check, exercise) }];
  return {
    name: 'testcase',
    attributes: { classname: `${exercise.id}.ts`, name: explanationOf(check).title },
    children: outcome,
  };
}

type Kind = 'passed' | 'failure' | 'error' | 'skipped';

function kindOf(check: CheckResult, exercise: ExerciseResult): Kind {
  if (check.status === 'passed') {
    return 'passed';
  }
  if (check.status === 'not-started' && exercise.status !== 'unusable') {
    return 'skipped';
  }
  return check.status === 'failed' ? 'failure' : 'error';
}

function countsOf(exercises: readonly ExerciseResult[]) {
  const kinds = exercises.flatMap((exercise) => exercise.checks.map((check) => kindOf(check, exercise)));
  const count = (kind: Kind) => kinds.filter((other) => other === kind).length;
  return {
    tests: kinds.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}
