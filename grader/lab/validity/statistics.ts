import { casesOf } from '../../engine/cases.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import { normalDraws } from '../../numbers/random.ts';
import type { Chapter } from './chapter.ts';
import { below, distanceBound, distanceOf, drawsNeeded, lagCorrelation } from './draws/normal.ts';
import { type Start, shareUnnoticed, slipsThrough, slipsThroughAll, strayChance } from './draws/slipping.ts';
import { WRONG_INITIALISERS, type WrongInitialiser } from './draws/wrong-initialisers.ts';

export interface StatisticsFigures {
  /** The cases that match each number with a draw, and how many numbers they have together. */
  readonly cases: number;
  readonly numbers: number;
  /** The probability that a number matches a draw that it was not made from. */
  readonly stray: number;
  readonly falseAlarm: number;
  readonly significance: number;
  /** The Kolmogorov–Smirnov bound for this many numbers. */
  readonly bound: number;
  readonly single: number;
  readonly wrong: readonly WrongFigures[];
  readonly source: {
    readonly draws: number;
    readonly bound: number;
    readonly seeds: readonly { readonly seed: number; readonly distance: number; readonly lag: number }[];
  };
}
export interface WrongFigures {
  readonly name: string;
  /** The share of single cases in which it went unnoticed, and the bound of that share. */
  readonly unnoticed: number;
  readonly unnoticedBound: number;
  /** The power of ten of the probability that it passes all cases, at most. */
  readonly power: number;
  readonly distance: number;
  /** How many draws the Kolmogorov–Smirnov test needs to notice it; null if it never does. */
  readonly needed: number | null;
}

export const statistics: Chapter<StatisticsFigures> = {
  name: 'statistics',
  title: 'The normal draws',
  measurement: {
    collection: [{ role: 'draws', path: 'grader/lab/validity/draws', as: 'code' }],
    seeds: null,
    measure: async () => measure(loadCatalogue(), DEFAULT_SEED),
  },
  headlines: ({ falseAlarm, wrong }) => [
    {
      question: 'Probability that a right `initParams` fails by chance',
      figure: `at most ${falseAlarm.toExponential(1)}`,
      measuredOn: 'computed, over all cases of the checks',
    },
    {
      question: 'Probability that a wrong source of random numbers goes unnoticed',
      figure: `at most 1 in 10^${Math.min(...wrong.map(({ power }) => -power))}`,
      measuredOn: `${wrong.length} wrong initialisers, computed`,
    },
  ],
  render,
};

/** The significance required of statistical checks. */
const SIGNIFICANCE = 1e-6;
const SINGLE_CASES = 5000;
const SOURCE_DRAWS = 20_000;
const SOURCE_SEEDS = [1, 2, 3, 3737, 20260501];

/** Measures the checks of the normal draws, with right and with wrong initialisers, and the draws themselves. */
export function measure(exercises: readonly Exercise[], seed: number): StatisticsFigures {
  const checks = exercises.find(({ id }) => id === '01-init-params')?.checks ?? [];
  const matching = ['each-number-its-own-draw', 'times-std'].map(
    (id) => checks.find((check) => check.id === id) as Check,
  );
  const starts = matching.flatMap((check) => casesOf(check, seed).map(({ input }) => input as Start));
  const alone = checks.find(({ id }) => id === 'chance-from-randn-alone') as Check;
  const numbers = starts.reduce((sum, { size }) => sum + size + 1, 0);
  return {
    cases: starts.length,
    numbers,
    stray: strayChance(1),
    falseAlarm: casesOf(alone, seed).length * SAME_GUESS,
    significance: SIGNIFICANCE,
    bound: distanceBound(numbers, SIGNIFICANCE),
    single: SINGLE_CASES,
    wrong: WRONG_INITIALISERS.map((wrong) => figuresOf(wrong, matching[1] as Check, starts)),
    source: {
      draws: SOURCE_DRAWS,
      bound: distanceBound(SOURCE_DRAWS, SIGNIFICANCE),
      seeds: SOURCE_SEEDS.map(sourceOf),
    },
  };
}

/**
 * Two draws are equal with a probability below 2^-31 (the most frequent number is 0, once in 2^32), and two guesses
 * of at least one weight and a bias with less than 2^-62.
 */
const SAME_GUESS = 2 ** -62;

function figuresOf(wrong: WrongInitialiser, check: Check, starts: readonly Start[]): WrongFigures {
  const std = wrong.needsStd ? 2 : 1;
  const distance = distanceFromNormal(wrong);
  return {
    name: wrong.name,
    unnoticed: shareUnnoticed(wrong, check, std, SINGLE_CASES),
    unnoticedBound: slipsThrough(wrong, { size: 1, seed: 0, std }),
    power: Math.ceil(slipsThroughAll(wrong, starts)),
    distance,
    needed: distance < 1e-4 ? null : drawsNeeded(distance, SIGNIFICANCE),
  };
}

/** The largest difference between the two cumulative distributions. */
function distanceFromNormal(wrong: WrongInitialiser): number {
  const steps = Array.from({ length: 12_001 }, (_, i) => (i - 6000) / 1000);
  return steps.reduce((most, x) => Math.max(most, Math.abs(wrong.below(x) - below(x))), 0);
}

function sourceOf(seed: number) {
  const draws = normalDraws(seed, SOURCE_DRAWS);
  return { seed, distance: distanceOf(draws), lag: lagCorrelation(draws) };
}

export function render(figures: StatisticsFigures): string {
  const { wrong, source } = figures;
  const blind = wrong.filter(({ needed }) => needed === null || needed > figures.numbers).length;
  const rows = wrong.map(
    ({ name, unnoticed, unnoticedBound, power, distance, needed }) =>
      `| ${name} | ${short(unnoticed)} | ${short(unnoticedBound)} | 10^${power} | ${distance.toFixed(3)} | ${needed?.toLocaleString('en') ?? 'never'} |`,
  );
  const seeds = source.seeds.map(
    ({ seed, distance, lag }) => `| ${seed} | ${distance.toFixed(4)} | ${lag.toFixed(4)} |`,
  );
  return `## The normal draws

\`initParams\` is not judged by the distribution of its numbers. The grader knows the draws that it passed in, and
looks for each weight, and for the bias, among them: numbers and draws are sorted and matched one to one, within a
billionth plus a millionth of the number.

**False alarms.** A right number is a draw times \`std\`, up to rounding: at most 2^-52 of it, or 2^-22 in 32-bit
arithmetic, which is less than a millionth. The windows of sorted numbers are sorted too, so taking the first free
draw in each window finds a matching if one exists; and one does, each number with its own draw. So no right answer
fails by chance, whatever the draws are (up to 100,000 draws a call; more are not recorded). One other check depends
on chance: two guesses from different seeds must differ. They are equal with a probability below
${short(figures.falseAlarm)} in all of its cases together; ${short(figures.significance)} is allowed.

**Misses.** A number that was not made from a draw matches one with a probability of at most ${short(figures.stray)}: the density
of the draws times the width of the window. A case of n numbers passes only if no number is off, or if a number that
is off matches one of n draws. The table has that bound for a single case of one weight and a bias, beside the share
of ${figures.single.toLocaleString('en')} such cases in which the check noticed nothing (give or take 0.01); and the bound for all
${figures.cases} cases together, with ${figures.numbers.toLocaleString('en')} numbers.

| What it does instead | One case: unnoticed | at most | All cases: at most | Distance from normal | Draws that Kolmogorov–Smirnov needs |
|---|---:|---:|---:|---:|---:|
${rows.join('\n')}

Each bound for all cases is below ${short(figures.significance)}. A test of the distribution does not know the draws. At the same significance,
with the same ${figures.numbers.toLocaleString('en')} numbers, the Kolmogorov–Smirnov test accepts everything that is less than ${figures.bound.toFixed(3)} away from
normal: ${blind} of these ${wrong.length}. It can never notice numbers that are normal but not from \`randn\`, nor one draw used twice.

**The source.** The draws themselves are tested for normality that way, ${source.draws.toLocaleString('en')} at a time: the distance must be below
${source.bound.toFixed(4)}, and the correlation of each draw with the one before it below ${lagBound(source.draws).toFixed(4)}.

| Seed | Distance from normal | Correlation with the draw before |
|---:|---:|---:|
${seeds.join('\n')}
`;
}

/** The correlation that independent draws exceed with a probability of 1e-6: 4.89 standard deviations. */
export function lagBound(draws: number): number {
  return 4.89 / Math.sqrt(draws);
}

function short(x: number): string {
  return x === 0 ? '0' : x >= 0.01 ? x.toFixed(3) : x.toExponential(1);
}
