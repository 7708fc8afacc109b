import type { Reply } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Limits } from '../limits.ts';
import { EXIT_CALLED } from '../protocol.ts';
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
  const signal = end.signal ?? SIGNALS.get(end.code) ?? null;
  if (end.code === EXIT_CALLED) {
    return { kind: 'crashed', message: 'it called exit' };
  }
  if (OUT_OF_MEMORY.test(end.stderr) || (isAbort(signal) && !ENGINE_FAULT.test(end.stderr))) {
    return { kind: 'out-of-memory' };
  }
  if (signal === 'SIGXCPU') {
    return { kind: 'timed-out', milliseconds: limits.totalMs, limit: 'function' };
  }
  if (signal !== null && EXTERNAL_SIGNALS.has(signal) && (end.signal !== null || end.isWrapped)) {
    const isLarge = end.peakMegabytes > limits.heapMegabytes / 2;
    return isLarge ? { kind: 'out-of-memory' } : { kind: 'killed', signal };
  }
  return { kind: 'crashed', message: signal === null ? `exit code ${end.code}` : `signal ${signal}` };
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

/** It sent more than is kept of one function. */
export const ANSWERS_TOO_LARGE = {
  kind: 'crashed',
  message: 'its answers together are too large to read',
  limit: 'answers',
} as const satisfies ExitCause;

/** What V8, Deno and the C++ library print when no memory is left. */
const OUT_OF_MEMORY =
  /JavaScript (?:heap )?out of memory|process out of memory|memory allocation of \d+ bytes failed|std::bad_alloc/;

/** What V8 and Deno print when they find a fault in themselves. */
const ENGINE_FAULT = /# Fatal error in |panicked at /;

/**
 * V8 and Deno end themselves so if they cannot go on, which is for want of memory if they do not say why. Student code
 * cannot: the guest has no `abort`, and its `exit` has one exit code.
 */
function isAbort(signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGTRAP';
}

/**
 * Student code may not send signals, not even to itself. A person or another program sent these, or the
 * system, to free memory.
 */
const EXTERNAL_SIGNALS = new Set<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

/** Signal n as an exit code, 128 + n: an isolation program or the system may turn one into the other. */
const SIGNALS = new Map<number | null, NodeJS.Signals>([
  [129, 'SIGHUP'],
  [130, 'SIGINT'],
  [131, 'SIGQUIT'],
  [132, 'SIGILL'],
  [133, 'SIGTRAP'],
  [134, 'SIGABRT'],
  [135, 'SIGBUS'],
  [136, 'SIGFPE'],
  [137, 'SIGKILL'],
  [139, 'SIGSEGV'],
  [143, 'SIGTERM'],
  [152, 'SIGXCPU'],
]);
