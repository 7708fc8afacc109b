import type { Limits } from '../limits.ts';
import type { TimeBudget } from './time-budget.ts';

/** What a session hands to each process that it starts: limits, running totals and where printed text goes. */
export interface ProcessOptions {
  readonly limits: Limits;
  /** Time of all processes of the submission together. */
  readonly submissionBudget: TimeBudget;
  /** Counts the characters of all replies of the submission. */
  readonly received: { characters: number };
  /** How many times slower this machine is than the one that the limits were made for. */
  slowdown(): number;
  /** True on the retry after an external kill: exit codes 128 + n are then blamed on the submission. */
  readonly isRetry: boolean;
  /** Receives what student code writes to standard output without the console. */
  print(text: string): void;
}
