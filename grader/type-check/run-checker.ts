import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { onExit } from '../system/on-exit.ts';
import { withUlimit } from '../system/ulimit.ts';

export interface CheckerLimits {
  /** Milliseconds on the wall clock. */
  readonly wallMs: number;
  /** Whole seconds of computing. Not enforced on systems without a shell. */
  readonly cpuSeconds: number;
}

/**
 * Runs a type checker with limited memory and low priority.
 *
 * @returns its output, or null if it did not finish by itself
 */
export function runChecker(
  command: readonly string[],
  cwd: string,
  limits: CheckerLimits,
): Promise<string | null> {
  const [program, ...words] = withUlimit(command, [`-t ${limits.cpuSeconds}`, ...MEMORY]);
  const child = spawn(program as string, words, {
    cwd,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  lowerPriority(child);
  // It starts no other processes, so killing it is enough.
  const kill = () => void child.kill('SIGKILL');
  const cancelOnExit = onExit(kill);
  const timer = setTimeout(kill, limits.wallMs);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_OUTPUT_BYTES) {
        kill();
      } else {
        chunks.push(chunk);
      }
    });
    const finish = (code: number | null) => {
      clearTimeout(timer);
      cancelOnExit();
      const isComplete = FINISHED.includes(code) && bytes <= MAX_OUTPUT_BYTES;
      resolve(isComplete ? Buffer.concat(chunks).toString() : null);
    };
    child.once('error', () => finish(null));
    child.once('close', finish);
  });
}

/** Exit codes: 0 without messages, 1 with messages. At its memory limit it exits with 2. */
const FINISHED: readonly (number | null)[] = [0, 1];
const MAX_OUTPUT_BYTES = 256 * 1024;

/** Kibibytes for `ulimit`. The solutions need 30 MB. */
const MEMORY = process.platform === 'linux' ? [`-d ${512 * 1024}`] : [];
/** If memory cannot be limited, `GOMEMLIMIT` at least makes the garbage collector work harder from this size on. */
const ENVIRONMENT = { GOMEMLIMIT: '384MiB', NO_COLOR: '1' };

/** A grading that runs at the same time goes first. */
function lowerPriority(child: ChildProcess): void {
  try {
    setPriority(child.pid as number, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It did not start, has ended already, or the system does not allow it.
  }
}
