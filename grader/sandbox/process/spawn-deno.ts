import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CPU_SECONDS, DATA_KIBIBYTES, HEAP_MEGABYTES } from '../limits.ts';
import { findDeno } from './deno.ts';
import { GUEST_FOLDER } from './guest-program.ts';

/**
 * Starts Deno with a program and nothing allowed: no files, no network, no environment, no other programs.
 *
 * @throws KitError where there is no Deno
 */
export function spawnDeno(program: string): ChildProcessWithoutNullStreams {
  const command = withLimits([findDeno(), 'run', ...FLAGS, program]);
  const child = spawn(command[0] as string, command.slice(1), {
    cwd: GUEST_FOLDER,
    env: ENVIRONMENT,
    detached: hasGroups,
    windowsHide: true,
  });
  endWithUs(child);
  return child;
}

/** Ends it at once, with all that it may have started; nothing can be done against that. */
export function kill(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  try {
    if (hasGroups) {
      process.kill(-child.pid, 'SIGKILL');
      return;
    }
  } catch {
    // The group is gone, or never came to be.
  }
  child.kill('SIGKILL');
}

/**
 * Sees to it that no loop goes on when this process is gone. A process group of its own does not hear the
 * Ctrl+C that ends this one.
 */
function endWithUs(child: ChildProcessWithoutNullStreams): void {
  if (running.size === 0) {
    process.once('exit', endAll);
    SIGNALS.forEach((signal) => void process.on(signal, passOn));
  }
  running.add(child);
  child.once('close', () => {
    running.delete(child);
    if (running.size === 0) {
      process.off('exit', endAll);
      SIGNALS.forEach((signal) => void process.off(signal, passOn));
    }
  });
}

const running = new Set<ChildProcessWithoutNullStreams>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function endAll(): void {
  running.forEach(kill);
}

/** Ends them all, and this process as if nobody had listened, unless somebody else does. */
function passOn(signal: NodeJS.Signals): void {
  endAll();
  if (process.listenerCount(signal) === 1) {
    process.off(signal, passOn);
    process.kill(process.pid, signal);
  }
}

const hasGroups = process.platform !== 'win32';

const FLAGS = [
  '--no-prompt',
  '--no-remote',
  '--no-npm',
  '--cached-only',
  '--no-config',
  '--no-lock',
  '--no-check',
  `--v8-flags=--max-old-space-size=${HEAP_MEGABYTES}`,
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

/** The shell sets limits that Deno has no flags for, and then becomes Deno. */
function withLimits(command: readonly string[]): readonly string[] {
  return hasGroups && existsSync(SHELL) ? [SHELL, '-c', SET_LIMITS, ...command] : command;
}

const SHELL = '/bin/sh';
const SET_LIMITS = [
  'ulimit -c 0',
  // No file may grow: what finds a way to open one writes nothing.
  'ulimit -f 0',
  `ulimit -t ${CPU_SECONDS + 10}`,
  `ulimit -S -t ${CPU_SECONDS}`,
  ...(process.platform === 'linux' ? [`ulimit -d ${DATA_KIBIBYTES}`] : []),
]
  .map((limit) => `${limit} 2>/dev/null; `)
  .join('')
  .concat('exec "$0" "$@"');
