import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KitCopy } from './kit-copy.ts';
import { kill9 } from './kit-process.ts';

/** A command of a copy of the kit that is running, in a process group of its own. */
export interface Run {
  readonly pid: number;
  /** When it was started, by `performance.now()`. */
  readonly start: number;
  readonly ended: Promise<Ended>;
  hasEnded(): boolean;
}

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stderr: string;
  readonly milliseconds: number;
  /** It had to be ended, for it went on and on. */
  readonly isHung: boolean;
}

export interface RunOptions {
  /** Milliseconds after which it counts as hung. */
  readonly limit?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A file of the kit that is loaded before the command line. */
  readonly preload?: string;
}

/** Starts `node --import tsx grader/cli.ts …`, which is what the npm scripts start. */
export function startRun(kit: KitCopy, args: readonly string[], options: RunOptions = {}): Run {
  const { limit = LIMIT_MS, env = {}, preload } = options;
  const preloads = preload === undefined ? [] : ['--import', pathToFileURL(join(kit.root, preload)).href];
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...preloads, join('grader', 'cli.ts'), ...args], {
    cwd: kit.root,
    env: { ...process.env, TMPDIR: kit.temporary, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const pid = child.pid as number;
  let [stderr, isHung, hasEnded] = ['', false, false];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const timer = setTimeout(() => {
    isHung = true;
    kill9(-pid);
  }, limit);
  // Not “close”: what it may leave behind holds its error stream open.
  const ended = new Promise<Ended>((resolve) => {
    child.once('exit', (code) => {
      hasEnded = true;
      clearTimeout(timer);
      const milliseconds = performance.now() - start;
      setImmediate(() => resolve({ code, stderr, milliseconds, isHung }));
    });
  });
  return { pid, start, ended, hasEnded: () => hasEnded };
}

const LIMIT_MS = 60_000;
