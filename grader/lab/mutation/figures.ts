import type { Counts, MutationFigures } from '../validity/mutation.ts';
import type { ClassifiedMutants, DescribedMutant } from './classify.ts';
import type { GradedMutant } from './mutant.ts';

/** The mutants counted by exercise and source. */
export function figuresOf(
  ids: readonly string[],
  classified: ClassifiedMutants,
  about: Pick<MutationFigures, 'seed' | 'stryker' | 'ignored' | 'equivalents'>,
): MutationFigures {
  return {
    seed: about.seed,
    stryker: about.stryker,
    exercises: ids.map((id) => ({
      id,
      stryker: countsOf(classified, id, 'stryker'),
      numbers: countsOf(classified, id, 'numbers'),
    })),
    ignored: about.ignored,
    equivalents: about.equivalents,
    surviving: classified.surviving,
  };
}

function countsOf(
  classified: ClassifiedMutants,
  exercise: string,
  source: DescribedMutant['source'],
): Counts {
  const here = (one: { exercise: string; source: string }) =>
    one.exercise === exercise && one.source === source;
  const graded = (some: readonly GradedMutant[]) => some.filter(({ mutant }) => here(mutant)).length;
  const killed = graded(classified.killed);
  const timedOut = graded(classified.timedOut);
  const equivalent = classified.equivalent.filter(here).length;
  const surviving = classified.surviving.filter(here).length;
  return { mutants: killed + timedOut + equivalent + surviving, killed, timedOut, equivalent, surviving };
}
