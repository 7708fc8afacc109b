import { chanceOfMissing, runsNeeded } from './bounds.ts';

/** On how many edges of a check a wrong answer fails, and of how many; then the same for generated inputs. */
export type Counts = readonly [edges: number, ofEdges: number, generated: number, ofGenerated: number];

export interface Shares {
  /** By `03-loss/sigmoid-formula`: the function of the check, and how many inputs it generates in a grading. */
  readonly checks: Readonly<Record<string, { readonly function: string; readonly runs: number }>>;
  /** By the name of the wrong answer: the seeds it ran with, and its counts by the id of the check. */
  readonly slips: Readonly<
    Record<string, { readonly seeds: string; readonly shown: Readonly<Record<string, Counts>> }>
  >;
}

/** Where, and how often, the mistake of one wrong answer (a slip) shows. */
export interface SlipShares {
  readonly slip: string;
  /** The checks that catch it with an edge. */
  readonly byEdges: readonly string[];
  /** The checks that catch it with generated inputs. */
  readonly byChance: readonly { readonly check: string; readonly share: number; readonly runs: number }[];
  /** The probability that the generated inputs of all checks of one grading miss it. */
  readonly missedByChance: number;
}

export function slipShares({ checks, slips }: Shares): readonly SlipShares[] {
  return Object.entries(slips).map(([slip, { shown }]) => {
    const exercise = slip.split('/')[0];
    const counts = Object.entries(shown).map(([id, count]) => ({ check: `${exercise}/${id}`, count }));
    const byChance = counts
      .filter(({ count: [, , generated] }) => generated > 0)
      .map(({ check, count: [, , generated, ofGenerated] }) => ({
        check,
        share: generated / ofGenerated,
        runs: checks[check]?.runs ?? 0,
      }));
    return {
      slip,
      byEdges: counts.filter(({ count: [edges] }) => edges > 0).map(({ check }) => check),
      byChance,
      missedByChance: byChance.reduce((all, { share, runs }) => all * chanceOfMissing(share, runs), 1),
    };
  });
}

/** How many inputs a check needs for the rarest slip that no edge and no other check catches. */
export interface Need {
  readonly check: string;
  readonly runs: number;
  readonly slip: string;
  readonly share: number;
  readonly needed: number;
}

/** One for each check that alone catches a slip, and only with generated inputs; the neediest first. */
export function needs(all: readonly SlipShares[], chance: number): readonly Need[] {
  const neediest = new Map<string, Need>();
  for (const { slip, byEdges, byChance } of all) {
    const [only] = byChance;
    if (byEdges.length === 0 && byChance.length === 1 && only !== undefined) {
      const need = { ...only, slip, needed: runsNeeded(only.share, chance) };
      if (need.needed > (neediest.get(only.check)?.needed ?? 0)) {
        neediest.set(only.check, need);
      }
    }
  }
  return [...neediest.values()].sort((a, b) => b.needed / b.runs - a.needed / a.runs);
}

/** A slip that costs different points with different seeds. */
export interface SeedDependent {
  readonly slip: string;
  /** The checks that catch it with some seeds only, and the probability that each does in one grading. */
  readonly checks: readonly { readonly check: string; readonly fails: number }[];
}

/** The slips that some check catches, but misses with a probability above `chance`. */
export function seedDependent(all: readonly SlipShares[], chance: number): readonly SeedDependent[] {
  return all
    .map(({ slip, byEdges, byChance }) => ({
      slip,
      checks: byChance
        .filter(({ check }) => !byEdges.includes(check))
        .map(({ check, share, runs }) => ({ check, fails: 1 - chanceOfMissing(share, runs) }))
        .filter(({ fails }) => 1 - fails > chance)
        .sort((a, b) => a.fails - b.fails),
    }))
    .filter(({ checks }) => checks.length > 0);
}
