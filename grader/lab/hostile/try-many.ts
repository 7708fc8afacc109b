import type { Result } from '../../model/result.ts';
import type { Attempt, Outcome } from './attempt.ts';
import { gradeSolutions, tryOne } from './try-one.ts';

/** What came of a whole round, beside what came of each. */
export interface Round {
  readonly outcomes: readonly Outcome[];
  /** The solutions, graded in the same process afterwards. */
  readonly solutions: Result;
  /** The most memory that this process, which is the trusted side, ever held. */
  readonly peakMegabytes: number;
}

/** Tries many, one after the other in this very process, and then the solutions. */
export async function tryMany(
  attempts: readonly Attempt[],
  seed: number,
  tell: (outcome: Outcome) => void = () => {},
): Promise<Round> {
  const outcomes: Outcome[] = [];
  for (const attempt of attempts) {
    const outcome = await tryOne(attempt, seed).catch((fault: unknown) => asOutcome(attempt, fault));
    outcomes.push(outcome);
    tell(outcome);
  }
  const solutions = await gradeSolutions(undefined, seed);
  return { outcomes, solutions, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

/** No submission may be a fault of the kit. */
function asOutcome({ name }: Attempt, fault: unknown): Outcome {
  const why = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return {
    name,
    points: 0,
    milliseconds: 0,
    late: 0,
    marker: false,
    connected: false,
    filesChanged: [],
    faults: [`the grading ended in a fault of the kit: ${why}`],
  };
}

/** The same order for the same seed (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] as Item, all[i] as Item];
  }
  return all;
}
