import { readFileSync } from 'node:fs';
import { childrenOf } from '../../system/linux-proc.ts';

/** The most memory that a process had. */
export interface Peak {
  /** Of its program. */
  readonly name: string;
  /** Resident. */
  readonly megabytes: number;
}

/**
 * Watches a process and all below it. Linux only.
 *
 * @returns ends that, and returns the peak of each process that was seen
 */
export function watchMemory(pid: number): () => readonly Peak[] {
  const peaks = new Map<number, Peak>();
  const timer = setInterval(() => {
    for (const one of processTree(pid)) {
      const peak = peakOf(one);
      if (peak !== null) {
        peaks.set(one, peak);
      }
    }
  }, POLL_MS);
  // If the program fails, nobody ends this.
  timer.unref();
  return () => {
    clearInterval(timer);
    return [...peaks.values()];
  };
}

const POLL_MS = 5;

function processTree(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(processTree)];
}

function peakOf(pid: number): Peak | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const name = /^Name:\s+(.+)$/m.exec(status)?.[1];
    // A process that has ended holds nothing.
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
    return name === undefined || kilobytes === undefined
      ? null
      : { name, megabytes: Number(kilobytes) / 1024 };
  } catch {
    return null;
  }
}
