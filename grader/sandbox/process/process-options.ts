import type { Limits } from '../limits.ts';
import type { TimeBudget } from './time-budget.ts';

/** What holds for a process, and whom it tells. */
export interface ProcessOptions {
  readonly limits: Limits;
  /** The time of all processes of the submission. */
  readonly total: TimeBudget;
  /** Characters of all the answers of the submission so far. */
  readonly answers: { length: number };
  /** How many times slower this machine is than the one that the limits were made for. */
  slowness(): number;
  /** Where a layer makes exit codes of signals, they are read as its own on a second try. */
  readonly isSecondTry: boolean;
  /** Takes what student code writes to standard output past the console. */
  print(text: string): void;
}
