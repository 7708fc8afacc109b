/**
 * Returns a generator of standard normal draws, which gives the same numbers on the trusted side and in the
 * sandbox.
 *
 * It transforms uniform numbers u in (0, 1] and v in [0, 1) with Box and Muller (1958):
 * `sqrt(-2 ln u) * cos(2 pi v)`.
 *
 * @param seed any whole number; its low 32 bits count
 */
export function normalGenerator(seed: number): () => number {
  const uniform = uniformGenerator(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/**
 * Returns a generator of uniform numbers in [0, 1): mulberry32, a 32-bit counter with mixing.
 *
 * @param seed any whole number; its low 32 bits count
 */
export function uniformGenerator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first `length` draws of `normalGenerator(seed)`. */
export function normalDraws(seed: number, length: number): number[] {
  const draw = normalGenerator(seed);
  return Array.from({ length }, draw);
}
