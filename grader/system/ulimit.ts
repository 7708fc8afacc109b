import { existsSync } from 'node:fs';

/**
 * Wraps a command in a shell that sets limits with `ulimit`: `-t 5` is five seconds of computing. Without a
 * shell, returns the command unchanged. Limits that the system does not support are ignored. Core dumps and
 * writing to files are always forbidden.
 */
export function withUlimit(command: readonly string[], limits: readonly string[]): readonly string[] {
  if (process.platform === 'win32' || !existsSync(SHELL)) {
    return command;
  }
  const sets = ['-c 0', '-f 0', ...limits].map((limit) => `ulimit ${limit} 2>/dev/null; `);
  return [SHELL, '-c', `${sets.join('')}exec "$0" "$@"`, ...command];
}

const SHELL = '/bin/sh';
