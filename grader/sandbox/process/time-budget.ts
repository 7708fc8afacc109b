import type { TimeLimit } from '../../model/call.ts';
import { STALL_FACTOR, WAITING_TIME_FACTOR } from '../limits.ts';

/** How a process spent some time, in milliseconds. */
export interface SpentTime {
  /** It computed, all threads together. */
  readonly computing: number;
  /** It slept or waited for something, although it could have computed. */
  readonly waiting: number;
  /** On the wall clock; more than both together if other programs were in its way. */
  readonly wall: number;
}

/**
 * A time limit, and how much of it is spent. Computing counts, and sleeping, with a higher limit. Time in which the
 * system let the process do neither does not, so that a busy machine costs no student a check.
 */
export class TimeBudget {
  readonly limit: TimeLimit;
  /** Milliseconds of computing allowed, on a machine like the one that the limits were made for. */
  readonly milliseconds: number;
  #computing = 0;
  #waiting = 0;
  #wall = 0;

  constructor(limit: TimeLimit, milliseconds: number) {
    this.limit = limit;
    this.milliseconds = milliseconds;
  }

  spend({ computing, waiting, wall }: SpentTime): void {
    this.#computing += computing;
    this.#waiting += waiting;
    this.#wall += wall;
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
      Math.min(this.#computing, this.#wall) - allowedMs,
      this.#waiting - WAITING_TIME_FACTOR * allowedMs,
    );
  }

  isSpent(slowdown: number): boolean {
    return this.overrun(slowdown) >= 0;
  }

  /** Whether so much time went by that the machine must be at fault: the process hardly got a turn. */
  isStalled(slowdown: number): boolean {
    return this.#wall >= STALL_FACTOR * this.milliseconds * slowdown;
  }
}
