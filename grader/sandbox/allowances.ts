import type { CallPurpose } from '../model/sandbox-session.ts';
import { Allowance } from './allowance.ts';
import {
  EXAMPLES_TIME_SHARE,
  FUNCTION_ANSWERS_FACTOR,
  type Limits,
  SUBMISSION_TIME_FACTOR,
} from './limits.ts';
import { TimeBudget } from './process/time-budget.ts';

/** The allowances of a submission: one for each function, one for its examples, and one for loading each file. */
export class Allowances {
  readonly #limits: Limits;
  readonly #cap: TimeBudget;
  readonly #known = new Map<string, Allowance>();

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#cap = new TimeBudget('submission', SUBMISSION_TIME_FACTOR * limits.totalMs);
  }

  ofFunction(exercise: string, name: string, purpose: CallPurpose): Allowance {
    const share = purpose === 'example' ? EXAMPLES_TIME_SHARE : 1;
    return this.#of(`${purpose} ${exercise}/${name}`, share);
  }

  ofLoading(exercise: string): Allowance {
    return this.#of(`load ${exercise}`, 1);
  }

  #of(key: string, share: number): Allowance {
    const { totalMs, answersLength } = this.#limits;
    const known = this.#known.get(key);
    const allowance =
      known ??
      new Allowance({
        milliseconds: share * totalMs,
        answersLength: FUNCTION_ANSWERS_FACTOR * answersLength,
        cap: this.#cap,
      });
    this.#known.set(key, allowance);
    return allowance;
  }
}
