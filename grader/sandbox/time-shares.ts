import type { Call } from '../model/call.ts';
import { LEAST_SHARE } from './limits.ts';

/** What part of its time each function has left: each time that it has to be stopped halves it. */
export class TimeShares {
  readonly #shares = new Map<string, number>();

  of(exercise: string, call: Call): number {
    return this.#shares.get(`${exercise}/${call.function}`) ?? 1;
  }

  halve(exercise: string, call: Call): void {
    const half = this.of(exercise, call) / 2;
    this.#shares.set(`${exercise}/${call.function}`, Math.max(half, LEAST_SHARE));
  }
}
