import { Tally } from '../../../class/overview/tally.ts';
import type { Entry } from '../../../class/results/entry.ts';
import type { Exercise } from '../../../model/exercise.ts';
import type { CheckResult, ExerciseResult, Result } from '../../../model/result.ts';
import { entry } from '../results/entries.ts';

/** Two exercises of two functions with a check of 5 points each. */
export const EXERCISES = ['01-a', '02-b'].map((id) => ({
  id,
  title: `Exercise ${id}`,
  checks: ['first', 'second'].map((name) => ({
    id: `${name}-check`,
    function: name,
    title: `${name} is right`,
    points: 5,
  })),
})) as unknown as readonly Exercise[];

/** What somebody's check came to; it has passed if nothing is said. */
export type Came = Partial<CheckResult> & {
  readonly held?: string;
  readonly call?: string;
  readonly received?: string;
};

/** A result in which all checks have passed but these, by `exercise/function`. */
export function result(
  came: Readonly<Record<string, Came>>,
  unusable: Readonly<Record<string, string>> = {},
): Result {
  const exercises = EXERCISES.map(({ id, title, checks }): ExerciseResult => {
    const results = checks.map((check): CheckResult => {
      const { held, call, received, ...more } = came[`${id}/${check.function}`] ?? { status: 'passed' };
      const status = more.status ?? 'failed';
      return {
        ...{ id: check.id, function: check.function, title: check.title, status },
        ...{
          points: status === 'passed' ? 5 : 0,
          maxPoints: 5,
          cases: 10,
          help: null,
          location: null,
          replay: null,
        },
        rationale: status === 'passed' ? null : 'It is not right.',
        counterexample: call === undefined ? null : { call, received: received ?? '1', expected: '2' },
        misconception:
          held === undefined
            ? null
            : { id: held, text: `Perhaps ${held}. What is 1 + 1, if you add it up by hand, slowly?` },
        ...more,
      };
    });
    const message = unusable[id] ?? null;
    const points = results.reduce((sum, one) => sum + one.points, 0);
    const status = message !== null ? 'unusable' : points === 10 ? 'passed' : 'failed';
    return { id, title, status, points, maxPoints: 10, message, uses: {}, output: '', checks: results };
  });
  const points = exercises.reduce((sum, one) => sum + one.points, 0);
  return { version: 1, seed: 1, points, maxPoints: 20, exercises };
}

/** Somebody and their result; null for none. */
export type Somebody = readonly [entry: Entry, result: Result | null];

export function somebody(
  submission: string,
  came: Readonly<Record<string, Came>> = {},
  more: Partial<Entry> = {},
): Somebody {
  const made = result(came);
  const points = Object.fromEntries(made.exercises.map(({ id, points }) => [id, points]));
  return [entry(submission, { points, ...more }), made];
}

export function overviewOf(people: readonly Somebody[]) {
  const tally = new Tally(EXERCISES);
  people.forEach(([entry, result]) => void tally.add(entry, result));
  return tally.done();
}
