import type { Reply } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Limits } from '../limits.ts';
import type { TimeBudget } from './time-budget.ts';

/** Why a process ended during a request: the reply to that request. */
export type ExitCause = Extract<Reply, { kind: 'timed-out' | 'out-of-memory' | 'crashed' }>;

/** Something outside ended it, or hardly let it compute; not because of anything that it did. */
export type Disturbed = { readonly kind: 'killed'; readonly signal: string } | { readonly kind: 'stalled' };

/** The fault to throw for it. */
export function disturbance(disturbed: Disturbed): KitError {
  return disturbed.kind === 'killed'
    ? new KitError('sandbox-killed', KILLED.replace('SIGNAL', disturbed.signal))
    : new KitError('sandbox-stalled', STALLED);
}

const STALLED =
  'The sandbox that runs students’ code hardly got any computing time: other programs keep this machine busy, or it was suspended. The code is not at fault, and was not graded. Try again; if it happens again, run less at the same time.';

const KILLED =
  'Something outside the grader ended the sandbox that runs students’ code (SIGNAL): a person, another program, or the system because memory ran out. The code is not at fault, and was not graded. Try again. If it happens again, close other programs, or give students’ code less memory with --memory.';

/** How a process ended, as far as the parent can see. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The end of its error stream. Student code can write there too, but only to its own disadvantage. */
  readonly stderr: string;
  /** The most memory of all samples. */
  readonly peakMegabytes: number;
  /** True if an isolation program around it turns signals into exit codes: signal n becomes 128 + n. */
  readonly isWrapped: boolean;
}

/** Why a process ended that the grader did not kill. */
export function causeOfEnd(end: ProcessEnd, limits: Limits): ExitCause | Disturbed {
  const signal = end.signal ?? (end.isWrapped ? (SIGNALS.get(end.code) ?? null) : null);
  if (OUT_OF_MEMORY.test(end.stderr) || signal === 'SIGTRAP' || end.code === TRAP) {
    return { kind: 'out-of-memory' };
  }
  if (signal === 'SIGXCPU') {
    return { kind: 'timed-out', milliseconds: limits.totalMs, limit: 'submission' };
  }
  const isLarge = end.peakMegabytes > limits.heapMegabytes / 2;
  if (signal !== null && EXTERNAL_SIGNALS.has(signal)) {
    return isLarge ? { kind: 'out-of-memory' } : { kind: 'killed', signal };
  }
  if (isLarge && (signal === 'SIGABRT' || end.code === ABORT)) {
    return { kind: 'out-of-memory' };
  }
  return {
    kind: 'crashed',
    message: end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`,
  };
}

/** The exit cause if this budget is spent. */
export function timeoutCause({ limit, milliseconds }: TimeBudget): ExitCause {
  return { kind: 'timed-out', milliseconds, ...(limit !== 'call' && { limit }) };
}

/** It sent something that is not the reply to the request in progress. */
export const UNEXPECTED_OUTPUT = {
  kind: 'crashed',
  message: 'something else arrived instead of its answer',
} as const satisfies ExitCause;

/** What V8 and Deno print when no memory is left. */
const OUT_OF_MEMORY =
  /JavaScript (?:heap )?out of memory|process out of memory|memory allocation of \d+ bytes failed/;

/** V8 ends itself by SIGTRAP, mostly when it is out of memory; some systems turn that into this exit code. */
const TRAP = 133;

/** Exit code of SIGABRT: V8 is out of memory and printed nothing, or student code asked for it. */
const ABORT = 134;

/**
 * Student code may not send signals, not even to itself. A person or another program sent these, or the
 * system, to free memory.
 */
const EXTERNAL_SIGNALS = new Set<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

const SIGNALS = new Map<number | null, NodeJS.Signals>([
  [129, 'SIGHUP'],
  [130, 'SIGINT'],
  [131, 'SIGQUIT'],
  [137, 'SIGKILL'],
  [143, 'SIGTERM'],
  [152, 'SIGXCPU'],
]);
