import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { onExit } from '../system/on-exit.ts';
import { withUlimit } from '../system/ulimit.ts';

export interface CheckerLimits {
  /** Milliseconds. */
  readonly wall: number;
  /** Whole seconds of computing; where there is no shell to set it, the clock on the wall has to do. */
  readonly computing: number;
}

/**
 * Runs a type checker, with little memory and little right of way.
 *
 * @returns what it printed, or null where it did not come to an end by itself
 */
export function runChecker(
  command: readonly string[],
  cwd: string,
  limits: CheckerLimits,
): Promise<string | null> {
  const [program, ...words] = withUlimit(command, [`-t ${limits.computing}`, ...MEMORY]);
  const child = spawn(program as string, words, {
    cwd,
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  giveWay(child);
  // It starts no others, so that to end it is to end it all.
  const end = () => void child.kill('SIGKILL');
  const forget = onExit(end);
  const clock = setTimeout(end, limits.wall);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > OUTPUT_BYTES) {
        end();
      } else {
        chunks.push(chunk);
      }
    });
    const finish = (code: number | null) => {
      clearTimeout(clock);
      forget();
      resolve(
        CAME_TO_AN_END.includes(code) && bytes <= OUTPUT_BYTES ? Buffer.concat(chunks).toString() : null,
      );
    };
    child.once('error', () => finish(null));
    child.once('close', finish);
  });
}

/** 0: nothing to say; 1: something. It dies of its memory limit with a 2. */
const CAME_TO_AN_END: readonly (number | null)[] = [0, 1];
const OUTPUT_BYTES = 256 * 1024;

/** The solutions need 30 MB. */
const MEMORY = process.platform === 'linux' ? [`-d ${512 * 1024}`] : [];
/** Where memory cannot be limited, its collector at least works harder from here on, and grows more slowly. */
const ENVIRONMENT = { GOMEMLIMIT: '384MiB', NO_COLOR: '1' };

/** A grading that runs beside it goes first. */
function giveWay(child: ChildProcess): void {
  try {
    setPriority(child.pid as number, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It never started, has ended already, or may not be asked to.
  }
}
