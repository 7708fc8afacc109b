import type { Reply } from '../../model.ts';
import { CPU_SECONDS } from '../limits.ts';

/** How a process ended over the request that it was busy with. */
export type Fate = Extract<Reply, { kind: 'timed-out' | 'out-of-memory' | 'crashed' }>;

/**
 * What the end of a process says, where it was not the trusted side that ended it.
 *
 * @param stderr the end of what it wrote there; student code may write there too, to its own harm only
 */
export function fateOfExit(code: number | null, signal: NodeJS.Signals | null, stderr: string): Fate {
  if (OUT_OF_MEMORY.test(stderr) || DEATHS.has(signal ?? code)) {
    return { kind: 'out-of-memory' };
  }
  if (signal === 'SIGXCPU') {
    return { kind: 'timed-out', milliseconds: CPU_SECONDS * 1000 };
  }
  return { kind: 'crashed', message: signal === null ? `exit code ${code}` : `signal ${signal}` };
}

/** What V8 and Deno say, and what the system does about a process that has grown too large. */
const OUT_OF_MEMORY =
  /JavaScript (?:heap )?out of memory|process out of memory|memory allocation of \d+ bytes failed/;
const DEATHS = new Set<string | number | null>(['SIGTRAP', 'SIGABRT', 'SIGKILL', 133, 134]);
