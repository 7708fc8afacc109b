import type { TimeLimit } from '../../model.ts';
import { WALL_FACTOR } from '../limits.ts';

/**
 * Time that may be spent, and what was spent of it: computing time where the system tells it, so that a busy
 * machine costs no student a check, and a few times that on the wall, for code that sleeps.
 */
export class Account {
  readonly limit: TimeLimit;
  /** What may be computed, on a machine like the one that the limits were made for. */
  readonly milliseconds: number;
  #computing = 0;
  #wall = 0;

  constructor(limit: TimeLimit, milliseconds: number) {
    this.limit = limit;
    this.milliseconds = milliseconds;
  }

  get computing(): number {
    return this.#computing;
  }

  spend(computing: number, wall: number): void {
    this.#computing += computing;
    this.#wall += wall;
  }

  /** @param slowness how many times longer this machine takes for the same work */
  isSpent(slowness: number): boolean {
    const most = this.milliseconds * slowness;
    return Math.min(this.#computing, this.#wall) >= most || this.#wall >= WALL_FACTOR * most;
  }
}
