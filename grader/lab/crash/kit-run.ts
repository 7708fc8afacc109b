import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KitCopy } from './kit-copy.ts';
import { kill9 } from './kit-process.ts';

/** A running command of a copy of the kit, in its own process group. */
export interface Run {
  readonly pid: number;
  /** When it was started, by `performance.now()`. */
  readonly start: number;
  readonly ended: Promise<EndedRun>;
  hasEnded(): boolean;
}

export interface EndedRun {
  /** Null if a signal ended it. */
  readonly code: number | null;
  readonly stderr: string;
  readonly milliseconds: number;
  /** It did not end within its limit, and was killed. */
  readonly isHung: boolean;
}

export interface RunOptions {
  /** Milliseconds after which it counts as hung. */
  readonly limit?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A file of the kit to load before the command line. */
  readonly preload?: string;
}

/** Starts `node --import tsx grader/cli.ts …`, so that a file can be loaded before it, and the loader has its cache. */
export function startRun(kit: KitCopy, args: readonly string[], options: RunOptions = {}): Run {
  const { limit = LIMIT_MS, env = {}, preload } = options;
  const preloads = preload === undefined ? [] : ['--import', pathToFileURL(join(kit.root, preload)).href];
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...preloads, join('grader', 'cli.ts'), ...args], {
    cwd: kit.root,
    env: { ...process.env, TMPDIR: kit.temporary, TSX_DISABLE_CACHE: '', ...env },
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
  // Not “close”: processes that it left behind may hold its error stream open.
  const ended = new Promise<EndedRun>((resolve) => {
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
