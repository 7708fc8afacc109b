import type { Exercise } from '../../model/exercise.ts';
import {
  type CheckResult,
  EXERCISE_STATUSES,
  type ExerciseResult,
  type ExerciseStatus,
  type Result,
} from '../../model/result.ts';
import { type BrokenFile, brokenFiles } from '../results/broken-files.ts';
import type { Entry } from '../results/entry.ts';
import { BehaviourTally } from './behaviour-tally.ts';
import { MisconceptionTally } from './misconception-tally.ts';
import type { CheckOverview, ExerciseOverview, Overview, Seen } from './overview.ts';

/**
 * Puts the overview of a class together from its submissions, one by one. The order makes no difference, and a result is
 * not needed any more once it was added.
 */
export class Tally {
  readonly #exercises: readonly Exercise[];
  readonly #checks = new Map<string, Counted<CheckOverview>>();
  readonly #states = new Map<string, { readonly counts: Record<ExerciseStatus, number>; points: number }>();
  readonly #misconceptions = new MisconceptionTally();
  readonly #behaviours = new BehaviourTally();
  readonly #seen: {
    readonly entry: Entry;
    readonly states: ExerciseStatus[];
    readonly broken: readonly BrokenFile[];
    readonly lost: string[];
  }[] = [];
  #graded = 0;

  /** @param exercises the catalogue: what nobody has lost is in the overview, too */
  constructor(exercises: readonly Exercise[]) {
    this.#exercises = exercises;
    for (const { id, checks } of exercises) {
      this.#states.set(id, { counts: noStates(), points: 0 });
      for (const check of checks) {
        this.#checks.set(keyOf(id, check.id), {
          exercise: id,
          function: check.function,
          id: check.id,
          title: check.title,
          maxPoints: check.points,
          lost: 0,
          notStarted: 0,
          unusable: 0,
        });
      }
    }
  }

  /** @param result null if there is none, or if it cannot be read */
  add(entry: Entry, result: Result | null): void {
    const broken = result === null ? [] : brokenFiles(result);
    const seen = { entry, states: [] as ExerciseStatus[], broken, lost: [] as string[] };
    this.#seen.push(seen);
    if (result === null) {
      return;
    }
    this.#graded += entry.persons.length;
    for (const [i, exercise] of result.exercises.entries()) {
      this.#addExercise(entry, exercise, result.exercises.slice(0, i));
      seen.states.push(exercise.status);
      seen.lost.push(...exercise.checks.filter(hasLost).map((check) => keyOf(exercise.id, check.id)));
    }
  }

  done(): Overview {
    const position = new Map([...this.#checks.keys()].map((key, i) => [key, i]));
    const positions = (keys: readonly string[]) => keys.flatMap((key) => position.get(key) ?? []);
    const sorted = [...this.#seen].sort((a, b) => (a.entry.submission < b.entry.submission ? -1 : 1));
    const order = new Map(sorted.map(({ entry }, i) => [entry.submission, i]));
    const misconceptions = this.#misconceptions.done();
    const behaviours = this.#behaviours.done(order, positions);
    return {
      submissions: sorted.map(
        ({ entry, states, broken, lost }): Seen => ({
          entry,
          states,
          broken,
          lost: positions(lost),
          misconceptions: misconceptions.heldBy.get(entry.submission) ?? [],
          unexplained: behaviours.shownBy.get(entry.submission) ?? [],
        }),
      ),
      exercises: this.#exercises.map((exercise) => this.#exercise(exercise)),
      checks: [...this.#checks.values()],
      misconceptions: misconceptions.all,
      unexplained: behaviours.all,
    };
  }

  #addExercise(entry: Entry, exercise: ExerciseResult, earlier: readonly ExerciseResult[]): void {
    const people = entry.persons.length;
    const state = this.#states.get(exercise.id);
    if (state !== undefined) {
      state.counts[exercise.status] += people;
      state.points += exercise.points * people;
    }
    for (const check of exercise.checks.filter(hasLost)) {
      const counted = this.#checks.get(keyOf(exercise.id, check.id));
      if (counted !== undefined) {
        counted.lost += people;
        counted.unusable += exercise.status === 'unusable' ? people : 0;
        counted.notStarted += exercise.status !== 'unusable' && check.status === 'not-started' ? people : 0;
      }
    }
    this.#misconceptions.add(entry, exercise);
    this.#behaviours.add(entry, exercise, earlier);
  }

  #exercise({ id, title, checks }: Exercise): ExerciseOverview {
    const { counts, points } = this.#states.get(id) ?? { counts: noStates(), points: 0 };
    return {
      id,
      title,
      maxPoints: checks.reduce((sum, check) => sum + check.points, 0),
      mean: this.#graded === 0 ? null : points / this.#graded,
      states: counts,
    };
  }
}

type Counted<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function keyOf(exercise: string, check: string): string {
  return `${exercise}/${check}`;
}

function hasLost({ points, maxPoints }: CheckResult): boolean {
  return points < maxPoints;
}

function noStates(): Record<ExerciseStatus, number> {
  return Object.fromEntries(EXERCISE_STATUSES.map((status) => [status, 0])) as Record<ExerciseStatus, number>;
}
