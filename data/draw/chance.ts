/** A source of chance that gives the same numbers on every machine. */
export interface Chance {
  /** Evenly spread over 0 to 1, 1 left out. */
  unit(): number;
  /** Evenly spread over `from` to `to`. */
  between(from: number, to: number): number;
  /** Bell-shaped around 0, with standard deviation 1; never beyond 3.5. */
  bell(): number;
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
}

/**
 * Numbers from a seed, by the mulberry32 generator. `bell` is a sum of four draws rather than a formula
 * with a logarithm and a cosine: those may differ in the last digit from one platform to the next.
 *
 * @param seed a whole number, 0 to 2^32 - 1
 */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    unit,
    between: (from, to) => from + (to - from) * unit(),
    bell: () => (unit() + unit() + unit() + unit() - 2) * Math.sqrt(3),
    below: (count) => Math.floor(unit() * count),
  };
}
