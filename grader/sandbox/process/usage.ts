import pidusage from 'pidusage';
import {
  childrenOfTask,
  MS_PER_JIFFY,
  RESIDENT_PAGES,
  STATE,
  SYSTEM_TIME,
  statOf,
  USER_TIME,
} from '../../system/linux-proc.ts';
import { PIDUSAGE_INTERVAL_MS } from '../limits.ts';

/** Time and memory that a process and its children use. */
export interface Usage {
  sample(): Sample;
  /** The highest memory of all samples; a process that is ending holds none any more. */
  readonly peakMegabytes: number;
  /** Milliseconds of computing in all samples; left out if unknown. */
  readonly computedMs?: number;
}

export interface Sample {
  /** Milliseconds of computing since the last sample, all threads together; null if unknown. */
  readonly cpuMs: number | null;
  /** It computed nothing, and sleeps: it is not kept from computing by other programs. False if unknown. */
  readonly isWaiting: boolean;
  /** Megabytes in memory; 0 if unknown. */
  readonly megabytes: number;
}

/** Reads `/proc` on Linux, at every sample. Elsewhere it starts a program of the system from time to time. */
export function usageOf(pid: number, platform: NodeJS.Platform = process.platform): Usage {
  let cpuMsBefore = 0;
  let peakMegabytes = 0;
  const read = platform === 'linux' ? () => readTree(pid) : pollPidusage(pid);
  return {
    sample() {
      const totals = read();
      if (totals === null) {
        return { cpuMs: null, isWaiting: false, megabytes: 0 };
      }
      // The sum falls when a child ends.
      const cpuMs = Math.max(totals.cpuMs - cpuMsBefore, 0);
      cpuMsBefore = totals.cpuMs;
      peakMegabytes = Math.max(peakMegabytes, totals.megabytes);
      return { cpuMs, isWaiting: totals.isAsleep && cpuMs === 0, megabytes: totals.megabytes };
    },
    get peakMegabytes() {
      return peakMegabytes;
    },
    get computedMs() {
      return cpuMsBefore;
    },
  };
}

/** Computing since the process began, and memory now. */
interface Totals {
  readonly cpuMs: number;
  /** Whether the first thread of each process sleeps now; false if unknown. */
  readonly isAsleep: boolean;
  readonly megabytes: number;
}

function readTree(pid: number): Totals | null {
  const own = readProcess(pid);
  // An isolation program starts the sandbox as its child, from its first thread.
  return own && childrenOfTask(pid).reduce((sum, child) => add(sum, readTree(child)), own);
}

function readProcess(pid: number): Totals | null {
  const fields = statOf(pid);
  return fields === null
    ? null
    : {
        cpuMs: (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MS_PER_JIFFY,
        isAsleep: fields[STATE] === 'S',
        megabytes: (Number(fields[RESIDENT_PAGES]) * PAGE_BYTES) / 2 ** 20,
      };
}

/** Some machines have larger pages. Memory is underestimated there, and only `ulimit` bounds it. */
const PAGE_BYTES = 4096;

function add(sum: Totals, more: Totals | null): Totals {
  return more === null
    ? sum
    : {
        cpuMs: sum.cpuMs + more.cpuMs,
        isAsleep: sum.isAsleep && more.isAsleep,
        megabytes: sum.megabytes + more.megabytes,
      };
}

/** Returns the latest totals that are known; zero until the first arrive. */
function pollPidusage(pid: number): () => Totals | null {
  let latest: Totals | null = { cpuMs: 0, isAsleep: false, megabytes: 0 };
  let askedAt = Number.NEGATIVE_INFINITY;
  let isAsking = false;
  return () => {
    const now = performance.now();
    if (!isAsking && now - askedAt >= PIDUSAGE_INTERVAL_MS) {
      askedAt = now;
      isAsking = true;
      pidusage(pid)
        .then(
          ({ ctime, memory }) => {
            latest = { cpuMs: ctime, isAsleep: false, megabytes: memory / 2 ** 20 };
          },
          () => {
            latest = null;
          },
        )
        .finally(() => {
          isAsking = false;
        });
    }
    return latest;
  };
}
