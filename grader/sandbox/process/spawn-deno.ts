import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { explainLimit } from '../../system/explain-limit.ts';
import { onExit } from '../../system/on-exit.ts';
import { withUlimit } from '../../system/ulimit.ts';
import { type Limits, NON_HEAP_MEGABYTES, PROCESS_TIME_FACTOR } from '../limits.ts';
import { findDeno } from './find-deno.ts';
import { GUEST_FOLDER } from './guest-program.ts';
import type { Isolation } from './isolation.ts';

/**
 * Starts a program in Deno without any permission: no files, no network, no environment, no other programs.
 *
 * @throws KitError if there is no Deno, or if the system starts no more programs
 */
export function spawnDeno(
  program: string,
  limits: Limits,
  isolation: Isolation | null,
): ChildProcessWithoutNullStreams {
  const deno = [findDeno(), 'run', ...flags(limits), program];
  const command = withUlimit(isolation?.wrap(deno) ?? deno, ulimits(limits));
  const child = spawnCommand(command);
  killOnExit(child);
  return child;
}

function spawnCommand(command: readonly string[]): ChildProcessWithoutNullStreams {
  try {
    return spawn(command[0] as string, command.slice(1), {
      cwd: GUEST_FOLDER,
      env: ENVIRONMENT,
      detached: hasProcessGroups,
      windowsHide: true,
    });
  } catch (cause) {
    const { message } = cause as Error;
    throw new KitError(
      'system-limit',
      `The system did not start Deno, which runs students’ code: ${message}. ${explainLimit(message) ?? 'End other programs, then try again.'}`,
      { cause },
    );
  }
}

/** Kills it and all processes of its group; student code cannot prevent that. */
export function kill(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  if (!hasProcessGroups || !killGroup(child.pid)) {
    child.kill('SIGKILL');
  }
}

/** False if the group is gone, or was never created. */
function killGroup(pid: number): boolean {
  try {
    return process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Kills it when this process ends. A Ctrl+C that ends this process does not reach a separate process group. */
function killOnExit(child: ChildProcessWithoutNullStreams): void {
  child.once(
    'close',
    onExit(() => kill(child)),
  );
  if (hasProcessGroups) {
    // An isolation program that is killed during startup leaves its child behind, which would keep our pipes open.
    child.once('exit', () => void killGroup(child.pid as number));
  }
}

const hasProcessGroups = process.platform !== 'win32';

const flags = ({ heapMegabytes }: Limits) => [
  '--no-prompt',
  '--no-remote',
  '--no-npm',
  '--cached-only',
  '--no-config',
  '--no-lock',
  '--no-check',
  // With more threads, chance decides when a function is compiled, and so how deep a recursion can get.
  `--v8-flags=--max-old-space-size=${heapMegabytes},--single-threaded`,
];

/**
 * `DENO_DIR` is a folder below a file, which cannot be created. So Deno can store nothing, and neither can
 * student code, which could otherwise leave data for the next submission. `HOME` is a folder without settings. Dates and
 * numbers are written as in the United States, on every machine.
 */
const ENVIRONMENT = {
  NO_COLOR: '1',
  TZ: 'UTC',
  LC_ALL: 'en_US.UTF-8',
  DENO_NO_UPDATE_CHECK: '1',
  DENO_DIR: join(GUEST_FOLDER, 'main.ts', 'none'),
  HOME: GUEST_FOLDER,
  USERPROFILE: GUEST_FOLDER,
};

/** Limits for which Deno has no flags. */
function ulimits({ totalMs, heapMegabytes }: Limits): readonly string[] {
  const seconds = Math.ceil((PROCESS_TIME_FACTOR * totalMs) / 1000);
  const kibibytes = (heapMegabytes + NON_HEAP_MEGABYTES) * 1024;
  return [
    `-t ${seconds + 10}`,
    `-S -t ${seconds}`,
    ...(process.platform === 'linux' ? [`-d ${kibibytes}`] : []),
  ];
}
