import { existsSync } from 'node:fs';

/**
 * A command that the system holds to limits, where there is a shell to set them: `-t 5` is five seconds of
 * computing. What a system does not know is left out. No program dumps its memory or makes a file grow.
 */
export function withUlimit(command: readonly string[], limits: readonly string[]): readonly string[] {
  if (process.platform === 'win32' || !existsSync(SHELL)) {
    return command;
  }
  const sets = ['-c 0', '-f 0', ...limits].map((limit) => `ulimit ${limit} 2>/dev/null; `);
  return [SHELL, '-c', `${sets.join('')}exec "$0" "$@"`, ...command];
}

const SHELL = '/bin/sh';
