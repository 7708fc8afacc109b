import type { Reply } from '../../model/call.ts';
import type { Limits } from '../limits.ts';
import type { TimeBudget } from './time-budget.ts';

/** How a process ended over the request that it was busy with. */
export type ExitCause = Extract<Reply, { kind: 'timed-out' | 'out-of-memory' | 'crashed' }>;

/** Something outside ended it, and not for anything that it did. */
export interface Killed {
  readonly kind: 'killed';
  readonly by: string;
}

/** How a process ended, as far as it can be seen. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of what it wrote there; student code may write there too, to its own harm only. */
  readonly stderr: string;
  /** The most that it was seen to hold. */
  readonly megabytes: number;
  /** Whether a layer around it makes an exit code of a signal: 128 and its number. */
  readonly isWrapped: boolean;
}

/** What the end of a process says, where it was not the trusted side that ended it. */
export function causeOfEnd(end: End, limits: Limits): ExitCause | Killed {
  const signal = end.signal ?? (end.isWrapped ? (SIGNALS.get(end.code) ?? null) : null);
  if (OUT_OF_MEMORY.test(end.stderr) || signal === 'SIGTRAP' || end.code === TRAP) {
    return { kind: 'out-of-memory' };
  }
  if (signal === 'SIGXCPU') {
    return { kind: 'timed-out', milliseconds: limits.totalMs, limit: 'submission' };
  }
  const isLarge = end.megabytes > limits.heapMegabytes / 2;
  if (signal !== null && FROM_OUTSIDE.has(signal)) {
    return isLarge ? { kind: 'out-of-memory' } : { kind: 'killed', by: signal };
  }
  if (isLarge && (signal === 'SIGABRT' || end.code === ABORT)) {
    return { kind: 'out-of-memory' };
  }
  return {
    kind: 'crashed',
    message: end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`,
  };
}

/** What an account that is spent says. */
export function timeOut({ limit, milliseconds }: TimeBudget): ExitCause {
  return { kind: 'timed-out', milliseconds, ...(limit !== 'call' && { limit }) };
}

/** What V8 and Deno say when no memory is left. */
const OUT_OF_MEMORY =
  /JavaScript (?:heap )?out of memory|process out of memory|memory allocation of \d+ bytes failed/;

/** V8 ends itself by this signal, mostly for want of memory; some systems make an exit code of it. */
const TRAP = 133;

/** It gives up: for want of memory, without a word, or because it was told to. */
const ABORT = 134;

/**
 * Student code is not allowed to send signals, not even to itself: somebody else did, or the system, to get
 * memory back.
 */
const FROM_OUTSIDE = new Set<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

const SIGNALS = new Map<number | null, NodeJS.Signals>([
  [129, 'SIGHUP'],
  [130, 'SIGINT'],
  [131, 'SIGQUIT'],
  [137, 'SIGKILL'],
  [143, 'SIGTERM'],
  [152, 'SIGXCPU'],
]);
