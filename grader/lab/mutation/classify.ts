import type { Equivalent } from './equivalents.ts';
import { type Change, changeOf, inOneLine, type Judged } from './mutant.ts';

/** Verdicts, sorted by what they mean for the grader. */
export interface SortedOut {
  readonly killed: readonly Judged[];
  readonly timedOut: readonly Judged[];
  /** They survived, and may: the contract allows what they do. */
  readonly equivalent: readonly Told[];
  /** They survived, and nobody has said that they may. */
  readonly surviving: readonly Told[];
  /** What the list of equivalents says, and this audit does not. */
  readonly stale: readonly Stale[];
}

/** A mutant as a reader sees it. */
export interface Told extends Change {
  readonly exercise: string;
  readonly source: Judged['mutant']['source'];
  readonly mutator: string;
}

export interface Stale {
  readonly entry: Equivalent;
  readonly to: string;
  /** The check that it loses; null where there is no such mutant. */
  readonly lost: string | null;
}

/**
 * A mutant is known again by its function and by the lines that it changes, before and after: not by where they
 * stand, so that the list outlives what happens around them.
 */
export function sortOut(
  judged: readonly Judged[],
  texts: ReadonlyMap<string, string>,
  equivalents: readonly Equivalent[],
): SortedOut {
  const listed = new Map(
    equivalents.flatMap((entry) => entry.to.map((to) => [keyOf({ ...entry, to }), { entry, to }] as const)),
  );
  const all = judged.map(({ mutant, verdict }) => {
    const { exercise, source, mutator } = mutant;
    const told: Told = {
      exercise,
      source,
      mutator,
      ...changeOf(texts.get(`${exercise}.ts`) as string, mutant),
    };
    return { mutant, verdict, told, key: keyOf(told) };
  });
  const survived = all.filter(({ verdict }) => verdict.outcome === 'survived');
  const stale = [...listed].flatMap(([key, { entry, to }]): Stale[] => {
    const same = all.filter((one) => one.key === key);
    const killed = same.find(({ verdict }) => verdict.outcome !== 'survived');
    if (same.length > 0 && killed === undefined) {
      return [];
    }
    return [{ entry, to, lost: killed?.verdict.lost ?? null }];
  });
  const tell = (some: typeof all) => some.map(({ told }) => told);
  return {
    killed: all.filter(({ verdict }) => verdict.outcome === 'killed'),
    timedOut: all.filter(({ verdict }) => verdict.outcome === 'timed-out'),
    equivalent: tell(survived.filter(({ key }) => listed.has(key))),
    surviving: tell(survived.filter(({ key }) => !listed.has(key))),
    stale,
  };
}

function keyOf(place: Change & { readonly exercise: string }): string {
  return JSON.stringify([place.exercise, place.function, inOneLine(place.from), inOneLine(place.to)]);
}
