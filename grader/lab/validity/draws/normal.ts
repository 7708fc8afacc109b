import type { Vector } from '../../../model/values.ts';

/** The density of the standard normal distribution. */
export function density(x: number): number {
  return Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * The standard normal cumulative distribution: `1/2 + density(x) (x + x^3/3 + x^5/(3 5) + …)` (Marsaglia 2004), to
 * ten digits or more.
 */
export function below(x: number): number {
  if (Math.abs(x) > 8) {
    return x > 0 ? 1 : 0;
  }
  let term = x;
  let sum = x;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= x ** 2 / odd;
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** The Kolmogorov–Smirnov distance of numbers from the standard normal distribution. */
export function distanceOf(numbers: Vector): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.reduce((most, x, i) => {
    const share = below(x);
    return Math.max(most, share - i / sorted.length, (i + 1) / sorted.length - share);
  }, 0);
}

/** The distance that n normal draws exceed with probability `chance` at most: `sqrt(ln(2 / chance) / (2 n))`. */
export function distanceBound(draws: number, chance: number): number {
  return Math.sqrt(Math.log(2 / chance) / (2 * draws));
}

/** How many draws make that bound as small as this distance. */
export function drawsNeeded(distance: number, chance: number): number {
  return Math.ceil(Math.log(2 / chance) / (2 * distance ** 2));
}

/** The correlation of each number with the one before it, from -1 to 1. */
export function lagCorrelation(numbers: Vector): number {
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const off = numbers.map((x) => x - mean);
  const along = off.slice(1).reduce((sum, x, i) => sum + x * (off[i] as number), 0);
  return along / off.reduce((sum, x) => sum + x ** 2, 0);
}
