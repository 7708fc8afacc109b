import pidusage from 'pidusage';
import {
  childrenOfTask,
  MS_PER_JIFFY,
  RESIDENT_PAGES,
  SYSTEM_TIME,
  statOf,
  USER_TIME,
} from '../../system/linux-proc.ts';
import { SLOW_TICK_MS } from '../limits.ts';

/** What a process, with all that it has started, used and holds. */
export interface Usage {
  look(): Sample;
  /** The most megabytes that it held at any look; one that is ending holds nothing any more. */
  readonly most: number;
}

export interface Sample {
  /** Milliseconds of computing since the look before, all threads together; null where it cannot be had. */
  readonly computing: number | null;
  /** Megabytes in memory; 0 where it cannot be had. */
  readonly megabytes: number;
}

/** Reads `/proc` where there is one, at once; asks a program of the system elsewhere, now and then. */
export function usageOf(pid: number, platform: NodeJS.Platform = process.platform): Usage {
  let before = 0;
  let most = 0;
  const read = platform === 'linux' ? () => readTree(pid) : askNowAndThen(pid);
  return {
    look() {
      const used = read();
      if (used === null) {
        return { computing: null, megabytes: 0 };
      }
      // Of a tree whose branches end, the sum may fall.
      const computing = Math.max(used.computing - before, 0);
      before = used.computing;
      most = Math.max(most, used.megabytes);
      return { computing, megabytes: used.megabytes };
    },
    get most() {
      return most;
    },
  };
}

/** Since the process began. */
interface Used {
  readonly computing: number;
  readonly megabytes: number;
}

function readTree(pid: number): Used | null {
  const own = readOwn(pid);
  // A layer of the system around the sandbox starts it as its child, from its first thread.
  return own && childrenOfTask(pid).reduce((sum, child) => add(sum, readTree(child)), own);
}

function readOwn(pid: number): Used | null {
  const fields = statOf(pid);
  return fields === null
    ? null
    : {
        computing: (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MS_PER_JIFFY,
        megabytes: (Number(fields[RESIDENT_PAGES]) * PAGE_BYTES) / 2 ** 20,
      };
}

/** Some machines have larger pages: there it holds more than it is thought to, up to what `ulimit` lets it. */
const PAGE_BYTES = 4096;

function add(sum: Used, more: Used | null): Used {
  return more === null
    ? sum
    : { computing: sum.computing + more.computing, megabytes: sum.megabytes + more.megabytes };
}

/** What was answered last; so long as there is no answer, nothing was used. */
function askNowAndThen(pid: number): () => Used | null {
  let known: Used | null = { computing: 0, megabytes: 0 };
  let askedAt = Number.NEGATIVE_INFINITY;
  let isAsking = false;
  return () => {
    const now = performance.now();
    if (!isAsking && now - askedAt >= SLOW_TICK_MS) {
      askedAt = now;
      isAsking = true;
      pidusage(pid)
        .then(
          ({ ctime, memory }) => {
            known = { computing: ctime, megabytes: memory / 2 ** 20 };
          },
          () => {
            known = null;
          },
        )
        .finally(() => {
          isAsking = false;
        });
    }
    return known;
  };
}
