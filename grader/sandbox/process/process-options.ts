import type { Limits } from '../limits.ts';

/** What a session hands to each process that it starts: limits, and where printed text goes. */
export interface ProcessOptions {
  readonly limits: Limits;
  /** How many times slower this machine is than the one that the limits were made for. */
  slowdown(): number;
  /** True on the retry after an external kill: exit codes 128 + n are then blamed on the submission. */
  readonly isRetry: boolean;
  /** Receives what student code writes to standard output without the console. */
  print(text: string): void;
}
