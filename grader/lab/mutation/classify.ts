import type { Equivalent } from './equivalents.ts';
import { type Change, changeOf, type GradedMutant, inOneLine, type Mutant } from './mutant.ts';

/** Graded mutants, by what they say about the grader. */
export interface ClassifiedMutants {
  readonly killed: readonly GradedMutant[];
  readonly timedOut: readonly GradedMutant[];
  /** They survived, and the contract allows what they do. */
  readonly equivalent: readonly DescribedMutant[];
  /** They survived, and are not listed as equivalent. */
  readonly surviving: readonly DescribedMutant[];
  /** Entries in the list of equivalents that no longer hold. */
  readonly stale: readonly StaleEntry[];
}

/** A mutant as a reader sees it. */
export interface DescribedMutant extends Change {
  readonly exercise: string;
  readonly source: Mutant['source'];
  readonly mutator: string;
}

export interface StaleEntry {
  readonly entry: Equivalent;
  readonly to: string;
  /** The check that it loses; null if there is no such mutant. */
  readonly lost: string | null;
}

/**
 * Identifies a mutant by its function and the lines that it changes, before and after, not by their position:
 * so the list of equivalents survives changes elsewhere in the file.
 *
 * @param texts the solutions, by file name
 */
export function classify(
  graded: readonly GradedMutant[],
  texts: ReadonlyMap<string, string>,
  equivalents: readonly Equivalent[],
): ClassifiedMutants {
  const listed = new Map(
    equivalents.flatMap((entry) => entry.to.map((to) => [keyOf({ ...entry, to }), { entry, to }] as const)),
  );
  const all = graded.map(({ mutant, verdict }) => {
    const { exercise, source, mutator } = mutant;
    const change = changeOf(texts.get(`${exercise}.ts`) as string, mutant);
    const described: DescribedMutant = { exercise, source, mutator, ...change };
    return { mutant, verdict, described, key: keyOf(described) };
  });
  const survived = all.filter(({ verdict }) => verdict.outcome === 'survived');
  const stale = [...listed].flatMap(([key, { entry, to }]): StaleEntry[] => {
    const same = all.filter((one) => one.key === key);
    const killed = same.find(({ verdict }) => verdict.outcome !== 'survived');
    if (same.length > 0 && killed === undefined) {
      return [];
    }
    return [{ entry, to, lost: killed?.verdict.lost ?? null }];
  });
  const descriptions = (some: typeof all) => some.map(({ described }) => described);
  return {
    killed: all.filter(({ verdict }) => verdict.outcome === 'killed'),
    timedOut: all.filter(({ verdict }) => verdict.outcome === 'timed-out'),
    equivalent: descriptions(survived.filter(({ key }) => listed.has(key))),
    surviving: descriptions(survived.filter(({ key }) => !listed.has(key))),
    stale,
  };
}

function keyOf(change: Change & { readonly exercise: string }): string {
  return JSON.stringify([change.exercise, change.function, inOneLine(change.from), inOneLine(change.to)]);
}
