import type { ExitCause } from './process/exit-cause.ts';
import { ANSWERS_TOO_LARGE, timeoutCause } from './process/exit-cause.ts';
import { TimeBudget } from './process/time-budget.ts';

/**
 * What one function may use up in all its calls: time and size of answers. What others use up does not count, so that
 * one slip does not take the rest with it.
 */
export class Allowance {
  /** The time of all its calls; then the cap of the submission. */
  readonly budgets: readonly TimeBudget[];
  readonly #answersLength: number;
  #received = 0;
  #share = 1;

  constructor({ milliseconds, answersLength, cap }: AllowanceOptions) {
    this.budgets = [new TimeBudget('function', milliseconds), cap];
    this.#answersLength = answersLength;
  }

  /** The share of the time limit of a call that it still has: each timeout halves it. */
  get share(): number {
    return this.#share;
  }

  halveShare(least: number): void {
    this.#share = Math.max(this.#share / 2, least);
  }

  /** Adds an answer of so many characters. */
  receive(characters: number): void {
    this.#received += characters;
  }

  get hasTooLargeAnswers(): boolean {
    return this.#received > this.#answersLength;
  }

  /**
   * Why nothing more can be asked; null while something is left of everything.
   *
   * @param slowdown how many times longer this machine takes for the same work; called only at a limit
   */
  spent(slowdown: () => number): ExitCause | null {
    const budget = this.budgets.find((one) => one.isSpent(1) && one.isSpent(slowdown()));
    if (budget !== undefined) {
      return timeoutCause(budget);
    }
    return this.hasTooLargeAnswers ? ANSWERS_TOO_LARGE : null;
  }
}

interface AllowanceOptions {
  /** Of computing, in all calls together. */
  readonly milliseconds: number;
  /** Characters of all answers together. */
  readonly answersLength: number;
  readonly cap: TimeBudget;
}
