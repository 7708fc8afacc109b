import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { onExit } from './on-exit.ts';

/** How a run of npm ended. */
export interface NpmRun {
  /** Null if it could not be started. */
  readonly exitCode: number | null;
  /** What npm calls the fault: `EINTEGRITY`, `ENOTFOUND`; null if there was none, or if it did not say. */
  readonly fault: string | null;
  /** What it says of it, in one line; not safe to show. */
  readonly summary: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs npm in a folder, with the settings of the user; ended if this process ends. */
export async function runNpm(
  args: readonly string[],
  folder: string,
  env: Environment = process.env,
): Promise<NpmRun> {
  const { file, before, shell } = npmProgram(env);
  const child = spawn(file, [...before, ...args, '--json', '--loglevel=silent'], {
    cwd: folder,
    env: environmentFor(env),
    shell,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const cancelOnExit = onExit(() => child.kill());
  try {
    return await ended(child);
  } finally {
    cancelOnExit();
  }
}

function ended(child: ChildProcess): Promise<NpmRun> {
  let printed = '';
  const listen = (text: string) => {
    printed = (printed + text).slice(0, MOST_PRINTED);
  };
  child.stdout?.setEncoding('utf8').on('data', listen);
  child.stderr?.setEncoding('utf8').on('data', listen);
  return new Promise((resolve) => {
    child.once('error', (fault: NodeJS.ErrnoException) =>
      resolve({ exitCode: null, fault: fault.code ?? null, summary: fault.message }),
    );
    child.once('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, ...faultIn(printed) }));
  });
}

const MOST_PRINTED = 100_000;

function faultIn(printed: string): Pick<NpmRun, 'fault' | 'summary'> {
  try {
    const { error } = JSON.parse(printed.slice(printed.indexOf('{'))) as {
      error?: { code?: unknown; summary?: unknown };
    };
    return {
      fault: typeof error?.code === 'string' ? error.code : null,
      summary: typeof error?.summary === 'string' ? error.summary : '',
    };
  } catch {
    return { fault: null, summary: printed.trim().split('\n')[0] ?? '' };
  }
}

/** The npm that runs this process, else the one that came with Node, else the one that is found by its name. */
function npmProgram({ npm_execpath: running = '' }: Environment): {
  readonly file: string;
  readonly before: readonly string[];
  readonly shell: boolean;
} {
  const beside = dirname(process.execPath);
  const script = [
    ...(basename(running) === 'npm-cli.js' ? [running] : []),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => existsSync(path));
  return script === undefined
    ? { file: 'npm', before: [], shell: process.platform === 'win32' }
    : { file: process.execPath, before: [script], shell: false };
}

/** What the user has set for npm goes with it; what the npm above says of its own package does not. */
function environmentFor(env: Environment): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^npm_(?:package|lifecycle|command|config_local_prefix)/.test(name),
    ),
  );
}
