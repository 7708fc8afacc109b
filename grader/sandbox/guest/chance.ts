import { uniformGenerator } from '../../numbers/random.ts';

/**
 * The chance and the time that student code meets. Both depend on the call alone, so that the same files get the same
 * score: each call starts a sequence of numbers and a clock, wherever those before it left theirs.
 */
export interface Chance {
  /**
   * Starts a call, or the loading of a file.
   *
   * @param seed asked at the first draw or reading: most calls need neither, and it takes longer than they do
   */
  start(seed: () => number): void;
  /** The next uniform number in [0, 1). */
  draw(): number;
  /**
   * Reads the clock: milliseconds since 1970, and a millisecond more at each reading. If it stood still, a loop that
   * waits for some time to pass would never end.
   */
  now(): number;
}

/** Midnight of 1 January 2026, UTC: no call starts earlier. */
export const CLOCK_ORIGIN = 1_767_225_600_000;

/** Each call starts at a time of its own, in these milliseconds (twelve days), because some take it for chance. */
const STARTS = 2 ** 30;

export function createChance(): Chance {
  let seed = () => 0;
  let uniform: (() => number) | null = null;
  let time: number | null = null;
  return {
    start(next) {
      seed = next;
      uniform = null;
      time = null;
    },
    draw() {
      uniform ??= uniformGenerator(seed());
      return uniform();
    },
    now() {
      time = (time ?? CLOCK_ORIGIN + (seed() % STARTS)) + 1;
      return time;
    },
  };
}
