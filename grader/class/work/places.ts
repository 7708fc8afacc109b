/**
 * How many things are worked on at once. One that is slow (a function that never ends has to be waited for in every
 * check) gives its place to the next and goes on beside it, so that it holds up nobody; up to a limit, for the sake of
 * memory.
 */
export class Places {
  readonly #slowMs: number;
  readonly #mostSlow: number;
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #slow = 0;

  /** @param slowMs on the wall clock, from when one is slow */
  constructor(count: number, { slowMs = 20_000, mostSlow = MOST_SLOW * count } = {}) {
    this.#free = count;
    this.#slowMs = slowMs;
    this.#mostSlow = mostSlow;
  }

  /** @returns when there is one: gives it back */
  async take(): Promise<() => void> {
    if (this.#free > 0) {
      this.#free -= 1;
    } else {
      await new Promise<void>((resolve) => void this.#waiting.push(resolve));
    }
    let isSlow = false;
    const timer = setTimeout(() => {
      if (this.#slow < this.#mostSlow) {
        isSlow = true;
        this.#slow += 1;
        this.#give();
      }
    }, this.#slowMs).unref();
    return () => {
      clearTimeout(timer);
      if (isSlow) {
        this.#slow -= 1;
      } else {
        this.#give();
      }
    };
  }

  #give(): void {
    const next = this.#waiting.shift();
    if (next === undefined) {
      this.#free += 1;
    } else {
      next();
    }
  }
}

/** For each place. A slow submission may have a sandbox of half a gigabyte. */
const MOST_SLOW = 2;
