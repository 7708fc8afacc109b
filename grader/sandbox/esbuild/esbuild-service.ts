import child_process, { type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainLimit } from '../../system/explain-limit.ts';
import { type Sample, type Usage, usageOf } from '../process/usage.ts';

/** The process that esbuild's package starts for its first job, and keeps for the next. */
interface Service {
  readonly process: ChildProcess;
  readonly usage: Usage;
  /** Settles when it has ended. */
  readonly ended: Promise<void>;
  lastWords: string;
}

let service: Service | undefined;

/**
 * Starts a job of esbuild, and takes hold of the process if the package starts one: the package does not say which it
 * is, so that its time could not be measured, and leaves it the terminal for the stack trace of a crash.
 */
export function inService<Result>(start: () => Result): Result {
  const { spawn } = child_process;
  const watched = (command: string, words: readonly string[], options: child_process.SpawnOptions) =>
    words.some((word) => word.startsWith('--service='))
      ? take(spawn(command, words, { ...options, stdio: ['pipe', 'pipe', 'pipe'] }))
      : spawn(command, words, options);
  child_process.spawn = watched as typeof spawn;
  try {
    return start();
  } finally {
    child_process.spawn = spawn;
  }
}

function take(process: ChildProcess): ChildProcess {
  const ended = new Promise<void>((resolve) => void process.once('close', () => resolve()));
  const taken: Service = { process, usage: usageOf(process.pid ?? 0), ended, lastWords: '' };
  process.stderr?.setEncoding('utf8').on('data', (text: string) => {
    taken.lastWords = (taken.lastWords + text).slice(0, MAX_LAST_WORDS_LENGTH);
  });
  process.once('error', (fault) => {
    taken.lastWords += fault.message;
  });
  // Like its other pipes: it must not keep this process running.
  (process.stderr as unknown as { unref?(): void } | null)?.unref?.();
  service = taken;
  return process;
}

/** The first line of a crash says what was the matter; a stack trace follows. */
const MAX_LAST_WORDS_LENGTH = 2_000;

/** Why the service did not start or ended, as far as the system is at fault and no file; else null. */
export async function faultOfSystem(): Promise<string | null> {
  // The timer keeps this process running: the service does not, and nothing else may be left that does.
  const timer = new AbortController();
  const late = sleep(MOST_MS_TO_END, undefined, { signal: timer.signal }).catch(() => {});
  await Promise.race([service?.ended, late]);
  timer.abort();
  const signal = service?.process.signalCode ?? null;
  if (signal !== null && FROM_OUTSIDE.has(signal)) {
    return `Something outside the grader ended it (${signal}): a person, another program, or the system because memory ran out.`;
  }
  return explainLimit(service?.lastWords ?? '');
}

/** It has closed its output already when this is asked. */
const MOST_MS_TO_END = 2_000;

/** A file cannot make the service send itself these. */
const FROM_OUTSIDE = new Set<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

/**
 * What the service uses from now on. It also waits for answers from this process, which may be busy with something
 * else, so waiting is never its own fault.
 */
export function usageOfService(): Usage {
  const usage = service?.usage;
  usage?.sample();
  return {
    sample(): Sample {
      const { cpuMs, megabytes } = usage?.sample() ?? { cpuMs: null, megabytes: 0 };
      return { cpuMs: cpuMs ?? 0, isWaiting: false, megabytes };
    },
    peakMegabytes: usage?.peakMegabytes ?? 0,
  };
}
