import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { START } from '../../kit/paths.ts';
import { processesIn } from '../crash/kit-process.ts';

export interface ClassRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
  /** Of what it wrote, the last lines. */
  readonly said: string;
}

/**
 * Runs `npm run class` without npm.
 *
 * @param cwd where it works: what is left of it is found by that
 * @param stop sends a signal after so many milliseconds
 */
export async function runClass(
  cwd: string,
  args: readonly string[],
  stop?: { readonly signal: NodeJS.Signals; readonly after: number },
): Promise<ClassRun & { readonly stoppedMs: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [START, 'class', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (text: string) => {
    said = (said + text).slice(-LONGEST);
  };
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);
  const stopping = stop === undefined ? null : stopAfter(child, stop);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  const ended = performance.now();
  const stopped = await stopping;
  return {
    code,
    signal,
    milliseconds: ended - start,
    said,
    stoppedMs: stopped === null ? 0 : ended - stopped,
  };
}

const LONGEST = 2_000;

/** @returns when, or null if it had ended before */
async function stopAfter(
  child: ChildProcess,
  { signal, after }: { readonly signal: NodeJS.Signals; readonly after: number },
): Promise<number | null> {
  await Promise.race([sleep(after), once(child, 'exit')]);
  return child.exitCode === null && child.signalCode === null && child.kill(signal)
    ? performance.now()
    : null;
}

/** Processes that still work in a folder a while after their parent has gone. */
export async function leftIn(folder: string): Promise<readonly string[]> {
  const until = performance.now() + GRACE_MS;
  while (processesIn(folder).length > 0 && performance.now() < until) {
    await sleep(100);
  }
  return processesIn(folder).map(({ command }) => command);
}

const GRACE_MS = 10_000;

/** By name, a digest of every file below a folder. */
export function treeOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [
      relative(folder, path).split(sep).join('/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

/** The names of the files that differ, or are in one of them only. */
export function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
