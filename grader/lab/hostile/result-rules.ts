import type { Exercise } from '../../model/exercise.ts';
import { CHECK_STATUSES, EXERCISE_STATUSES, type Result } from '../../model/result.ts';

/**
 * Compares a result with the contract of `--format json`, field by field.
 *
 * @returns the rules that it breaks, each with where; empty if it keeps all
 */
export function faultsOfResult(json: string, exercises: readonly Exercise[]): readonly string[] {
  const faults: string[] = [];
  const result = JSON.parse(json) as Result;
  const wrong = (place: string, what: string) => faults.push(`${place}: ${what}`);
  if (result.version !== 1 || !Number.isSafeInteger(result.seed)) {
    wrong('result', 'it should have version 1 and a whole seed');
  }
  for (const [i, exercise] of result.exercises.entries()) {
    const known = exercises[i];
    const ids = (checks: readonly { id: string }[] = []) => checks.map(({ id }) => id).join();
    if (exercise.id !== known?.id || ids(exercise.checks) !== ids(known?.checks)) {
      wrong(exercise.id, 'it should have every check of the catalogue, in order');
    }
    if (!EXERCISE_STATUSES.includes(exercise.status)) {
      wrong(exercise.id, `there is no status ${exercise.status}`);
    }
    if (typeof exercise.output !== 'string' || !isTextOrNull(exercise.message)) {
      wrong(exercise.id, 'output should be a text, and message a text or null');
    }
    if (exercise.points !== sum(exercise.checks, 'points')) {
      wrong(exercise.id, 'points should be the sum of its checks');
    }
    for (const check of exercise.checks) {
      faults.push(...faultsOfCheck(check).map((fault) => `${exercise.id}, ${check.id}: ${fault}`));
    }
  }
  if (result.points !== sum(result.exercises, 'points')) {
    wrong('result', 'points should be the sum of the exercises');
  }
  if (result.maxPoints !== sum(result.exercises, 'maxPoints')) {
    wrong('result', 'maxPoints should be the sum of the exercises');
  }
  return faults;
}

function faultsOfCheck(check: Result['exercises'][number]['checks'][number]): string[] {
  const { status, points, maxPoints, cases, rationale, help, counterexample, location, replay } = check;
  const rules: readonly (readonly [string, boolean])[] = [
    [`there is no status ${status}`, CHECK_STATUSES.includes(status)],
    ['it should get all its points or none', points === (status === 'passed' ? maxPoints : 0)],
    ['cases should be a count', Number.isSafeInteger(cases) && cases >= 0],
    ['rationale, help and replay should be texts or null', [rationale, help, replay].every(isTextOrNull)],
    ['a failure should have a rationale', status === 'passed' || (rationale ?? '') !== ''],
    ['the counterexample should be three texts', counterexample === null || isThreeTexts(counterexample)],
    [
      'the location should be in a file of the submission',
      location === null || /^\d\d-[\w-]+\.ts$/.test(location.file),
    ],
    [
      `its JSON should have less than ${MOST_CHARACTERS} characters`,
      JSON.stringify(check).length < MOST_CHARACTERS,
    ],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

/** The JSON of one check: several texts of a thousand characters, and ten names of a hundred. */
const MOST_CHARACTERS = 10_000;

function isThreeTexts(counterexample: object): boolean {
  return ['call', 'expected', 'received'].every(
    (name) => typeof (counterexample as Record<string, unknown>)[name] === 'string',
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function sum<Name extends string>(items: readonly Record<Name, number>[], name: Name): number {
  return items.reduce((total, item) => total + item[name], 0);
}
