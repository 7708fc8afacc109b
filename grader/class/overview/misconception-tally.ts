import type { ExerciseResult } from '../../model/result.ts';
import { byCodePoints } from '../../text/code-points.ts';
import type { Entry } from '../results/entry.ts';
import { type Case, exampleOf, simpler } from './example.ts';
import type { MisconceptionOverview } from './overview.ts';

interface Held {
  readonly exercise: string;
  readonly function: string;
  readonly id: string;
  readonly text: string;
  readonly holders: Set<string>;
  people: number;
  lost: number;
  example: Case | null;
}

/** Counts who holds which misconception. */
export class MisconceptionTally {
  readonly #held = new Map<string, Held>();

  add({ submission, persons }: Entry, exercise: ExerciseResult): void {
    for (const check of exercise.checks) {
      if (check.misconception === null) {
        continue;
      }
      const { id, text } = check.misconception;
      const key = misconceptionKey(exercise.id, check.function, id);
      const held: Held = this.#held.get(key) ?? {
        exercise: exercise.id,
        function: check.function,
        id,
        text,
        holders: new Set(),
        people: 0,
        lost: 0,
        example: null,
      };
      this.#held.set(key, held);
      if (!held.holders.has(submission)) {
        held.holders.add(submission);
        held.people += persons.length;
      }
      held.lost += (check.maxPoints - check.points) * persons.length;
      held.example = simpler(held.example, exampleOf(check));
    }
  }

  /** @returns the misconceptions, the most frequent and most costly first, and by submission which of them, by position */
  done(): {
    readonly all: readonly MisconceptionOverview[];
    readonly heldBy: ReadonlyMap<string, readonly number[]>;
  } {
    const sorted = [...this.#held]
      .sort(
        ([a, one], [b, other]) => other.people - one.people || other.lost - one.lost || byCodePoints(a, b),
      )
      .map(([, held]) => held);
    const heldBy = new Map<string, number[]>();
    for (const [i, { holders }] of sorted.entries()) {
      for (const submission of holders) {
        const list = heldBy.get(submission) ?? [];
        list.push(i);
        heldBy.set(submission, list);
      }
    }
    const all = sorted.map(({ holders, example, ...held }) => ({
      ...held,
      example: example?.example ?? null,
    }));
    return { all, heldBy };
  }
}

/** Unique among all exercises: `03-loss/mnistLoss/targets-swapped`. */
export function misconceptionKey(exercise: string, name: string, id: string): string {
  return `${exercise}/${name}/${id}`;
}
