import type { TimeLimit } from '../../model/call.ts';
import { WALL_TIME_FACTOR } from '../limits.ts';

/**
 * A time limit, and how much of it is spent. Computing time counts if the system reports it, so that a busy
 * machine costs no student a check. Time on the wall clock counts too, with a higher limit, for code that
 * sleeps.
 */
export class TimeBudget {
  readonly limit: TimeLimit;
  /** Milliseconds of computing allowed, on a machine like the one that the limits were made for. */
  readonly milliseconds: number;
  #cpuMs = 0;
  #wallMs = 0;

  constructor(limit: TimeLimit, milliseconds: number) {
    this.limit = limit;
    this.milliseconds = milliseconds;
  }

  spend(cpuMs: number, wallMs: number): void {
    this.#cpuMs += cpuMs;
    this.#wallMs += wallMs;
  }

  /**
   * Milliseconds spent beyond the budget; negative while some is left.
   *
   * @param slowdown how many times longer this machine takes for the same work
   */
  overrun(slowdown: number): number {
    const allowedMs = this.milliseconds * slowdown;
    // Several threads can compute longer than the time on the wall; the shorter one counts.
    return Math.max(
      Math.min(this.#cpuMs, this.#wallMs) - allowedMs,
      this.#wallMs - WALL_TIME_FACTOR * allowedMs,
    );
  }

  isSpent(slowdown: number): boolean {
    return this.overrun(slowdown) >= 0;
  }
}
