import type { Call } from '../model/call.ts';
import { MIN_TIME_SHARE } from './limits.ts';

/** The share of its time limit that each function still has: each timeout halves it. */
export class TimeShares {
  readonly #shares = new Map<string, number>();

  of(exercise: string, call: Call): number {
    return this.#shares.get(`${exercise}/${call.function}`) ?? 1;
  }

  halve(exercise: string, call: Call): void {
    const half = this.of(exercise, call) / 2;
    this.#shares.set(`${exercise}/${call.function}`, Math.max(half, MIN_TIME_SHARE));
  }
}
