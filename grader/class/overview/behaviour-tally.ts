import { createHash } from 'node:crypto';
import type { CheckResult, ExerciseResult } from '../../model/result.ts';
import { isFailing } from '../../report/explain/explanation.ts';
import { byCodePoints } from '../../text/code-points.ts';
import { type Entry, treeKey } from '../results/entry.ts';
import { exampleOf, simpler } from './example.ts';
import type { Behaviour, Example } from './overview.ts';
import { isUnexplained } from './unexplained.ts';

interface Shown {
  readonly exercise: string;
  readonly function: string | null;
  readonly checks: readonly string[];
  rationale: string;
  readonly example: Example | null;
  /** The submissions, by their code but for names and layout. */
  readonly trees: Map<string, string[]>;
  people: number;
}

/**
 * Groups the wrong answers that no misconception explains by what they did: which checks fail, and with which reply to which
 * call. Cases are made smaller step by step by what the replies are, so the same replies give the same case.
 */
export class BehaviourTally {
  readonly #shown = new Map<string, Shown>();

  /** @param earlier the exercises before it in the same result */
  add(entry: Entry, exercise: ExerciseResult, earlier: readonly ExerciseResult[]): void {
    if (exercise.status === 'unusable') {
      const rationale = exercise.message ?? '';
      // It imports a file that cannot be used: that is reported once, for that file.
      if (earlier.some(({ message }) => message !== null && rationale.includes(message))) {
        return;
      }
      this.#add(entry, [exercise.id, rationale], '', {
        exercise: exercise.id,
        function: null,
        checks: [],
        rationale,
        example: null,
      });
      return;
    }
    const names = new Set(exercise.checks.map((check) => check.function));
    for (const name of names) {
      const checks = exercise.checks.filter((check) => check.function === name);
      const failing = checks.filter(isFailing);
      if (isUnexplained(checks)) {
        const key = [exercise.id, name, ...failing.map(behaviourOf)];
        const shortest = failing.map(exampleOf).reduce(simpler, null);
        const first = failing.find((check) => exampleOf(check)?.text === shortest?.text) ?? failing[0];
        this.#add(entry, key, entry.trees[treeKey(exercise.id, name)] ?? '', {
          exercise: exercise.id,
          function: name,
          checks: failing.map(({ id }) => `${exercise.id}/${id}`),
          rationale: first?.rationale ?? '',
          example: shortest?.example ?? null,
        });
      }
    }
  }

  #add(
    { submission, persons }: Entry,
    behaviour: readonly string[],
    tree: string,
    shown: Omit<Shown, 'trees' | 'people'>,
  ): void {
    // The whole of it would be kept for each of thousands.
    const key = createHash('sha256').update(JSON.stringify(behaviour)).digest('base64');
    const group: Shown = this.#shown.get(key) ?? { ...shown, trees: new Map(), people: 0 };
    this.#shown.set(key, group);
    group.people += persons.length;
    // It may name a line.
    group.rationale = [group.rationale, shown.rationale].sort(byCodePoints)[0] ?? '';
    const alone = tree === '' ? `?${submission}` : tree;
    group.trees.set(alone, [...(group.trees.get(alone) ?? []), submission]);
  }

  /**
   * @param order of the submissions in the overview
   * @param positions of checks
   * @returns the groups, the largest first, and by submission which of them, by position
   */
  done(
    order: ReadonlyMap<string, number>,
    positions: (checks: readonly string[]) => readonly number[],
  ): { readonly all: readonly Behaviour[]; readonly shownBy: ReadonlyMap<string, readonly number[]> } {
    const sorted = [...this.#shown]
      .sort(([a, one], [b, other]) => other.people - one.people || placeOf(one, other) || byCodePoints(a, b))
      .map(([, shown]) => shown);
    const shownBy = new Map<string, number[]>();
    const all = sorted.map(({ trees, checks, ...shown }, i) => {
      for (const submission of [...trees.values()].flat()) {
        const list = shownBy.get(submission) ?? [];
        list.push(i);
        shownBy.set(submission, list);
      }
      const groups = [...trees.values()].map((group) =>
        group.map((submission) => order.get(submission) as number).sort((a, b) => a - b),
      );
      groups.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
      return { ...shown, checks: positions(checks), trees: groups };
    });
    return { all, shownBy };
  }
}

function behaviourOf({ id, status, counterexample }: CheckResult): string {
  const { before = [], call = '', received = '' } = counterexample ?? {};
  return JSON.stringify([id, status, before, call, received]);
}

function placeOf(one: Shown, other: Shown): number {
  return byCodePoints(
    `${one.exercise}/${one.function ?? ''}/${one.rationale}`,
    `${other.exercise}/${other.function ?? ''}/${other.rationale}`,
  );
}
