import type { AuditFigures, Counts } from '../validity/mutation.ts';
import type { SortedOut, Told } from './classify.ts';
import type { Judged } from './mutant.ts';

/** Verdicts, counted for each exercise and each source of mutants. */
export function figuresOf(
  ids: readonly string[],
  sorted: SortedOut,
  about: Pick<AuditFigures, 'seed' | 'stryker' | 'ignored' | 'equivalents'>,
): AuditFigures {
  return {
    seed: about.seed,
    stryker: about.stryker,
    exercises: ids.map((id) => ({
      id,
      stryker: countsOf(sorted, id, 'stryker'),
      numbers: countsOf(sorted, id, 'numbers'),
    })),
    ignored: about.ignored,
    equivalents: about.equivalents,
    surviving: sorted.surviving,
  };
}

function countsOf(sorted: SortedOut, exercise: string, source: Told['source']): Counts {
  const here = (one: { exercise: string; source: string }) =>
    one.exercise === exercise && one.source === source;
  const judged = (some: readonly Judged[]) => some.filter(({ mutant }) => here(mutant)).length;
  const killed = judged(sorted.killed);
  const timedOut = judged(sorted.timedOut);
  const equivalent = sorted.equivalent.filter(here).length;
  const surviving = sorted.surviving.filter(here).length;
  return { mutants: killed + timedOut + equivalent + surviving, killed, timedOut, equivalent, surviving };
}
