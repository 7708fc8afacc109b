import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import { CHECK_STATUSES, type CheckStatus, type Result } from '../../model/result.ts';

/**
 * The statuses that checks may have, by the name of one check, of a function (all of its checks) or `all`; the
 * narrowest entry counts. A check whose only status is `passed` must earn its points, one without `passed` must not.
 */
export type Expected = ReadonlyMap<string, readonly CheckStatus[]>;

/**
 * Reads `sigmoid passed|timed-out, sigmoid-formula sigmoid-symmetric passed`, or `all skipped`.
 *
 * @throws KitError if a part names nothing, or a status that there is not
 */
export function readExpected(text: string): Expected {
  return new Map(text.split(',').flatMap((part) => readPart(part.trim())));
}

function readPart(part: string): [string, CheckStatus[]][] {
  const words = part.split(/\s+/);
  const names = words.slice(0, -1);
  const statuses = (words.at(-1) as string).split('|');
  const unknown = statuses.filter((status) => !CHECK_STATUSES.some((known) => known === status));
  if (names.length === 0 || unknown.length > 0) {
    throw new KitError(
      'bad-expectation',
      `“${part}” should be names and then statuses, as in “sigmoid passed|threw”; statuses are ${CHECK_STATUSES.join(', ')}.`,
    );
  }
  return names.map((name) => [name, statuses as CheckStatus[]]);
}

/** Names in an expectation that are neither a function nor a check of these exercises. */
export function unknownNames(expected: Expected, exercises: readonly Exercise[]): readonly string[] {
  const known = new Set(
    exercises.flatMap(({ checks }) => checks.flatMap((check) => [check.id, check.function])),
  );
  return [...expected.keys()].filter((name) => name !== 'all' && !known.has(name));
}

/** What a check may be. A function that is not named is expected not to be there. */
export function statusesOf(
  expected: Expected,
  check: { readonly id: string; readonly function: string },
): readonly CheckStatus[] {
  return expected.get(check.id) ?? expected.get(check.function) ?? expected.get('all') ?? NOT_THERE;
}

const NOT_THERE: readonly CheckStatus[] = ['skipped', 'not-started'];

/**
 * What a result owes to the checks of the catalogue: the points of those that must pass, and of those that may
 * pass and did.
 */
export function earnedPoints(expected: Expected, exercises: readonly Exercise[], result: Result): number {
  const passed = new Set(
    result.exercises.flatMap(({ checks }) =>
      checks.filter(({ status }) => status === 'passed').map(({ id }) => id),
    ),
  );
  const earns = (check: { readonly id: string; readonly function: string }) => {
    const statuses = statusesOf(expected, check);
    return statuses.includes('passed') && (statuses.length === 1 || passed.has(check.id));
  };
  return exercises.flatMap(({ checks }) => checks.filter(earns)).reduce((sum, { points }) => sum + points, 0);
}

/** The points and statuses of a result that are not what a submission has earned. */
export function faultsOfExpected(
  expected: Expected,
  exercises: readonly Exercise[],
  result: Result,
): readonly string[] {
  const earned = earnedPoints(expected, exercises, result);
  const checks = result.exercises.flatMap((exercise) => exercise.checks);
  return [
    ...unknownNames(expected, exercises).map((name) => `“${name}” is neither a check nor a function`),
    ...(result.points === earned ? [] : [`${result.points} points, and it has earned ${earned}`]),
    ...checks
      .filter((check) => !statusesOf(expected, check).includes(check.status))
      .map((check) => `${check.id} is ${check.status}: ${check.rationale ?? ''}`),
  ];
}
