import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { sep } from 'node:path';
import {
  childrenOf,
  MS_PER_JIFFY,
  START_TIME,
  SYSTEM_TIME,
  statOf,
  USER_TIME,
} from '../../system/linux-proc.ts';

/** A living process, as Linux describes it in `/proc`. */
export interface KitProcess {
  readonly pid: number;
  readonly command: string;
  /** When it was started. Together with the process id it identifies the process, since ids are used again. */
  readonly started: string;
  /** Its processor time, in milliseconds. */
  readonly computed: number;
}

/** The programs that a grading starts, recognized by their command lines. */
const PROGRAMS = {
  /** Including the shell and the isolation layer that start it. */
  sandbox: /(^|[/\0])deno\0run\0/,
  bundler: /^[^\0]*esbuild\0/,
  checker: /(^|[/\0])tsc\0/,
};
export type ProgramName = keyof typeof PROGRAMS;
export const PROGRAM_NAMES = Object.keys(PROGRAMS) as readonly ProgramName[];

/** The descendants of a process that belong to a program. */
export function programsOf(pid: number, name: ProgramName): readonly number[] {
  return descendants(pid).filter((child) => PROGRAMS[name].test(readText(`/proc/${child}/cmdline`)));
}

/**
 * The living processes that work in a folder or below it.
 *
 * @param others more processes, of which the living ones are included: what runs in its own file system works in a
 *   folder of that
 */
export function processesIn(folder: string, others: readonly KitProcess[] = []): readonly KitProcess[] {
  const here = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => `${workingFolder(pid)}${sep}`.startsWith(`${folder}${sep}`))
    .map(readProcess);
  const living = others
    .filter(({ pid, started }) => workingFolder(pid) !== '' && readProcess(pid).started === started)
    .filter(({ pid }) => !here.some((known) => known.pid === pid));
  return [...here, ...living.map(({ pid }) => readProcess(pid))];
}

/** A process and its descendants. */
export function processTree(pid: number): readonly KitProcess[] {
  return [pid, ...descendants(pid)].map(readProcess);
}

/** Kills a process, or a whole group if the number is negative. False if there is none. */
export function kill9(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

function descendants(pid: number): readonly number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendants(child)]);
}

/** Empty if the process does not exist, or is a zombie. */
function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function readProcess(pid: number): KitProcess {
  const fields = statOf(pid) ?? [];
  return {
    pid,
    command: readText(`/proc/${pid}/cmdline`).slice(0, COMMAND_LENGTH).split('\0').join(' '),
    started: fields[START_TIME] ?? '',
    computed: (Number(fields[USER_TIME] ?? 0) + Number(fields[SYSTEM_TIME] ?? 0)) * MS_PER_JIFFY,
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

const COMMAND_LENGTH = 80;
