import type { Exercise } from '../../model/exercise.ts';
import { CHECK_STATUSES, EXERCISE_STATUSES, type Result } from '../../model/result.ts';

/**
 * Holds a result to the contract, field by field, as a stranger would who only knows `--format json`.
 *
 * @returns what is wrong with it, each with its place; nothing where all is well
 */
export function faultsOfResult(json: string, exercises: readonly Exercise[]): readonly string[] {
  const faults: string[] = [];
  const result = JSON.parse(json) as Result;
  const wrong = (place: string, what: string) => faults.push(`${place}: ${what}`);
  if (result.version !== 1 || !Number.isSafeInteger(result.seed)) {
    wrong('result', 'version 1 and a whole seed');
  }
  for (const [i, exercise] of result.exercises.entries()) {
    const known = exercises[i];
    const ids = (checks: readonly { id: string }[] = []) => checks.map(({ id }) => id).join();
    if (exercise.id !== known?.id || ids(exercise.checks) !== ids(known?.checks)) {
      wrong(exercise.id, 'every check of the catalogue, in its order');
    }
    if (!EXERCISE_STATUSES.includes(exercise.status)) {
      wrong(exercise.id, `status ${exercise.status}`);
    }
    if (typeof exercise.output !== 'string' || !isTextOrNull(exercise.message)) {
      wrong(exercise.id, 'output and message are texts');
    }
    if (exercise.points !== sum(exercise.checks, 'points')) {
      wrong(exercise.id, 'points are the sum of its checks');
    }
    for (const check of exercise.checks) {
      faults.push(...faultsOfCheck(check).map((fault) => `${exercise.id}, ${check.id}: ${fault}`));
    }
  }
  if (result.points !== sum(result.exercises, 'points')) {
    wrong('result', 'points are the sum of the exercises');
  }
  if (result.maxPoints !== sum(result.exercises, 'maxPoints')) {
    wrong('result', 'maxPoints are the sum of the exercises');
  }
  return faults;
}

function faultsOfCheck(check: Result['exercises'][number]['checks'][number]): string[] {
  const { status, points, maxPoints, cases, rationale, help, counterexample, location, replay } = check;
  const rules: readonly (readonly [string, boolean])[] = [
    [`status ${status}`, CHECK_STATUSES.includes(status)],
    ['all its points or none', points === (status === 'passed' ? maxPoints : 0)],
    ['cases is a count', Number.isSafeInteger(cases) && cases >= 0],
    ['rationale, help and replay are texts', [rationale, help, replay].every(isTextOrNull)],
    ['a failure has a rationale', status === 'passed' || (rationale ?? '') !== ''],
    ['the counterexample is three texts', counterexample === null || isThreeTexts(counterexample)],
    ['the location is a file of the submission', location === null || /^0\d-[\w-]+\.ts$/.test(location.file)],
    ['texts are not endless', JSON.stringify(check).length < MOST_CHARACTERS],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

/** Of one check as JSON: several texts of a thousand characters, and ten names of a hundred. */
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
