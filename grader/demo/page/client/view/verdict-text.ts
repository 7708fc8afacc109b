import { decimals } from './words.ts';

/** The votes of an image's pixels, added up, and where the sum lies: `0.66 (for a 3) − 0.20 (for a 7) + 0.02 (bias) = 0.48`, and so on. */
export function verdictText(votes: Float64Array, bias: number, threshold: number): string {
  const [forThree, forSeven] = [1, -1].map((sign) =>
    votes.reduce((sum, vote) => sum + (vote * sign > 0 ? vote : 0), 0),
  ) as [number, number];
  const sum = forThree + forSeven + bias;
  const isThree = sum > threshold;
  // As many digits as keep the sum off the line.
  const places = [2, 3, 4].find((count) => decimals(sum, count) !== decimals(threshold, count)) ?? 5;
  const unit = 10 ** places;
  const round = (value: number) => Math.round(value * unit) / unit;
  // What is shown adds up: the rounding goes where it weighs least, into the largest number.
  const shownThree = round(sum) - round(forSeven) - round(bias);
  const plus = (value: number) => `${value < 0 ? '−' : '+'} ${decimals(Math.abs(value), places)}`;
  const near = Math.abs(sum - threshold) < NEAR ? 'just ' : '';
  const line = `the ${Number(threshold.toFixed(4))} that a 3 needs`;
  return `${decimals(shownThree, places)} (for a 3) − ${decimals(-round(forSeven), places)} (for a 7) ${plus(round(bias))} (bias) = ${decimals(sum, places)}, ${near}${isThree ? 'above' : 'under'} ${line}.`;
}

const NEAR = 0.05;
