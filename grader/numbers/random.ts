/**
 * Draws from a standard normal distribution, the same on the trusted side and in the sandbox.
 *
 * Uniform numbers from mulberry32 (a 32-bit counter, mixed), made normal by Box and Muller (1958):
 * `sqrt(-2 ln u) * cos(2 pi v)`, u in (0, 1], v in [0, 1).
 */
export function normalGenerator(seed: number): () => number {
  const uniform = uniformGenerator(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Uniform numbers in [0, 1). */
export function uniformGenerator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first `length` draws of the generator with this seed. */
export function normalDraws(seed: number, length: number): number[] {
  const draw = normalGenerator(seed);
  return Array.from({ length }, draw);
}
