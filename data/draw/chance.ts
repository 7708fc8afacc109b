import { uniformGenerator } from '../../grader/numbers/random.ts';

/** Random numbers that are the same on every machine. */
export interface Chance {
  /** Uniform in [0, 1). */
  unit(): number;
  /** Uniform in [`from`, `to`). */
  between(from: number, to: number): number;
  /** Roughly normal: mean 0, standard deviation 1, never beyond 3.5. */
  bell(): number;
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
}

/**
 * Random numbers from a seed. `bell` sums four uniform draws instead of using a logarithm and a cosine: those
 * may differ in the last digit between platforms.
 *
 * @param seed a whole number, 0 to 2^32 - 1
 */
export function chanceFrom(seed: number): Chance {
  const unit = uniformGenerator(seed);
  return {
    unit,
    between: (from, to) => from + (to - from) * unit(),
    bell: () => (unit() + unit() + unit() + unit() - 2) * Math.sqrt(3),
    below: (count) => Math.floor(unit() * count),
  };
}
