import type { Result } from '../../model/result.ts';
import type { Attempt, AttemptOutcome } from './attempt.ts';
import { gradeSolutions } from './grade-attempt.ts';
import { tryOne } from './try-one.ts';

export interface Round {
  readonly outcomes: readonly AttemptOutcome[];
  /** The solutions, graded in the same process afterwards. */
  readonly solutions: Result;
  /** The most memory that this process, the trusted side, ever held. */
  readonly peakMegabytes: number;
}

/** Tries attempts one after the other in this process, and then the solutions. */
export async function tryMany(
  attempts: readonly Attempt[],
  seed: number,
  report: (outcome: AttemptOutcome) => void = () => {},
): Promise<Round> {
  const outcomes: AttemptOutcome[] = [];
  for (const attempt of attempts) {
    const outcome = await tryOne(attempt, seed).catch((fault: unknown) => failedOutcome(attempt, fault));
    outcomes.push(outcome);
    report(outcome);
  }
  const solutions = await gradeSolutions({ seed });
  return { outcomes, solutions, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

/** No submission may make the kit fail. */
function failedOutcome({ name }: Attempt, fault: unknown): AttemptOutcome {
  const why = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return {
    name,
    points: 0,
    milliseconds: 0,
    late: 0,
    marker: false,
    connected: false,
    filesChanged: [],
    faults: [`the grading failed, as if the kit were at fault: ${why}`],
  };
}
