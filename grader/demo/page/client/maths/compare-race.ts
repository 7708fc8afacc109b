import type { Race, Runner } from './race.ts';

/** How the runners compare with the nearest average image, over the rates that have been run. */
export interface RaceCompared {
  readonly rates: number;
  /** At how many rates each of them beats it. */
  readonly beats: Readonly<Record<Runner, number>>;
  /** The best that each of them ends with. */
  readonly best: Readonly<Record<Runner, number>>;
  /** The rate at which the better of both ways to use abs ends highest. */
  readonly bestRateOfAbs: number;
}

/** @throws RangeError if no race has been run */
export function compareRace(finished: readonly Race[], nothingLearned: number): RaceCompared {
  if (finished.length === 0) {
    throw new RangeError('Expected at least one race.');
  }
  const endsOf = (runner: Runner) => finished.map(({ accuracies }) => accuracies[runner].at(-1) as number);
  const each = (of: (ends: readonly number[]) => number): Record<Runner, number> => ({
    multiply: of(endsOf('multiply')),
    abs: of(endsOf('abs')),
    'abs from average': of(endsOf('abs from average')),
  });
  const best = each((ends) => Math.max(...ends));
  const most = Math.max(best.abs, best['abs from average']);
  return {
    rates: finished.length,
    beats: each((ends) => ends.filter((end) => end > nothingLearned).length),
    best,
    bestRateOfAbs: (
      finished.find(({ accuracies }) =>
        [accuracies.abs, accuracies['abs from average']].some((one) => one.at(-1) === most),
      ) as Race
    ).rate,
  };
}
