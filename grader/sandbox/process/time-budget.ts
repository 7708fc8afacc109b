import type { TimeLimit } from '../../model/call.ts';
import { WALL_FACTOR } from '../limits.ts';

/**
 * Time that may be spent, and what was spent of it: computing time where the system tells it, so that a busy
 * machine costs no student a check, and a few times that on the wall, for code that sleeps.
 */
export class TimeBudget {
  readonly limit: TimeLimit;
  /** What may be computed, on a machine like the one that the limits were made for. */
  readonly milliseconds: number;
  #computing = 0;
  #wall = 0;

  constructor(limit: TimeLimit, milliseconds: number) {
    this.limit = limit;
    this.milliseconds = milliseconds;
  }

  spend(computing: number, wall: number): void {
    this.#computing += computing;
    this.#wall += wall;
  }

  /**
   * By how many milliseconds it is overdrawn; negative while something is left.
   *
   * @param slowness how many times longer this machine takes for the same work
   */
  overdrawn(slowness: number): number {
    const most = this.milliseconds * slowness;
    return Math.max(Math.min(this.#computing, this.#wall) - most, this.#wall - WALL_FACTOR * most);
  }

  isSpent(slowness: number): boolean {
    return this.overdrawn(slowness) >= 0;
  }
}
