import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { onExit } from '../../system/on-exit.ts';
import { withUlimit } from '../../system/ulimit.ts';
import { type Limits, MORE_MEGABYTES, PROCESS_FACTOR } from '../limits.ts';
import { findDeno } from './find-deno.ts';
import { GUEST_FOLDER } from './guest-program.ts';
import type { Isolation } from './isolation.ts';

/**
 * Starts Deno with a program and nothing allowed: no files, no network, no environment, no other programs.
 *
 * @param layer what of the system is put around it
 * @throws KitError where there is no Deno, or where the system starts no more programs
 */
export function spawnDeno(
  program: string,
  limits: Limits,
  layer: Isolation | null,
): ChildProcessWithoutNullStreams {
  const deno = [findDeno(), 'run', ...flags(limits), program];
  const command = withUlimit(layer?.wrap(deno) ?? deno, ulimits(limits));
  const child = started(command);
  endWithUs(child);
  return child;
}

function started(command: readonly string[]): ChildProcessWithoutNullStreams {
  try {
    return spawn(command[0] as string, command.slice(1), {
      cwd: GUEST_FOLDER,
      env: ENVIRONMENT,
      detached: hasGroups,
      windowsHide: true,
    });
  } catch (cause) {
    throw new KitError(
      'sandbox-does-not-start',
      `The system did not start Deno, in which students’ code runs: ${(cause as Error).message}. Is there enough memory, and are there not too many programs running? Then try again.`,
      { cause },
    );
  }
}

/** Ends it at once, with all that it may have started; nothing can be done against that. */
export function kill(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  if (!hasGroups || !killGroup(child.pid)) {
    child.kill('SIGKILL');
  }
}

/** False where the group is gone, or never came to be. */
function killGroup(pid: number): boolean {
  try {
    return process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/**
 * Sees to it that no loop goes on when this process is gone. A process group of its own does not hear the
 * Ctrl+C that ends this one.
 */
function endWithUs(child: ChildProcessWithoutNullStreams): void {
  child.once(
    'close',
    onExit(() => kill(child)),
  );
  if (hasGroups) {
    // A layer that is ended while it starts leaves its child behind, which would hold our pipes open for ever.
    child.once('exit', () => void killGroup(child.pid as number));
  }
}

const hasGroups = process.platform !== 'win32';

const flags = ({ heapMegabytes }: Limits) => [
  '--no-prompt',
  '--no-remote',
  '--no-npm',
  '--cached-only',
  '--no-config',
  '--no-lock',
  '--no-check',
  `--v8-flags=--max-old-space-size=${heapMegabytes}`,
];

/**
 * A folder below a file cannot be made: so Deno can store nothing, and neither can student code, which
 * would find it again in the next submission. Home is a folder without settings.
 */
const ENVIRONMENT = {
  NO_COLOR: '1',
  DENO_NO_UPDATE_CHECK: '1',
  DENO_DIR: join(GUEST_FOLDER, 'main.ts', 'none'),
  HOME: GUEST_FOLDER,
  USERPROFILE: GUEST_FOLDER,
};

/** What Deno has no flags for. */
function ulimits({ totalMs, heapMegabytes }: Limits): readonly string[] {
  const seconds = Math.ceil((PROCESS_FACTOR * totalMs) / 1000);
  const kibibytes = (heapMegabytes + MORE_MEGABYTES) * 1024;
  return [
    `-t ${seconds + 10}`,
    `-S -t ${seconds}`,
    ...(process.platform === 'linux' ? [`-d ${kibibytes}`] : []),
  ];
}
