import { chanceOfMissing, runsNeeded } from './bounds.ts';

/** How many edges of a check a slip fails, of how many; and of the generated inputs the same. */
export type Counts = readonly [edges: number, ofEdges: number, generated: number, ofGenerated: number];

export interface Shares {
  /** By `03-loss/sigmoid-formula`: its function, and how many inputs it makes in a grading. */
  readonly checks: Readonly<Record<string, { readonly function: string; readonly runs: number }>>;
  /** By the name of the wrong answer: what was tried, and where it shows, by the id of the check. */
  readonly slips: Readonly<
    Record<string, { readonly seeds: string; readonly shown: Readonly<Record<string, Counts>> }>
  >;
}

/** Where and how often one slip shows. */
export interface SlipShares {
  readonly slip: string;
  /** Checks of which an edge catches it. */
  readonly byEdges: readonly string[];
  /** Checks of which generated inputs show it. */
  readonly byChance: readonly { readonly check: string; readonly share: number; readonly runs: number }[];
  /** The chance that generated inputs alone miss it, in all checks of one grading. */
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

/** The slip that asks most of the number of inputs of a check: no edge and no other check catches it. */
export interface Need {
  readonly check: string;
  readonly runs: number;
  readonly slip: string;
  readonly share: number;
  readonly needed: number;
}

/** One for each check that catches a slip all by itself and by generated inputs alone; the neediest first. */
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

/** A slip that costs other points with other seeds. */
export interface Wavering {
  readonly slip: string;
  /** The checks that catch it with some seeds only, and the chance that each fails in one grading. */
  readonly checks: readonly { readonly check: string; readonly fails: number }[];
}

/** Those where some check lets the slip pass with a chance above `chance`, though it may catch it. */
export function wavering(all: readonly SlipShares[], chance: number): readonly Wavering[] {
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
