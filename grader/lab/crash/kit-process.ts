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

/** A process that lives, as `/proc` of Linux tells of it. */
export interface KitProcess {
  readonly pid: number;
  readonly command: string;
  /** When it was started; a number is given to another process some day. */
  readonly started: string;
  /** Milliseconds that it has computed. */
  readonly computed: number;
}

/** The programs that a grading starts, each known by its command line. */
const PROGRAMS = {
  /** Also the shell and the layer of the system that it is started by. */
  sandbox: /(^|[/\0])deno\0run\0/,
  bundler: /^[^\0]*esbuild\0/,
  checker: /(^|[/\0])tsc\0/,
};
export type ProgramName = keyof typeof PROGRAMS;
export const PROGRAM_NAMES = Object.keys(PROGRAMS) as readonly ProgramName[];

/** The children of a process, and theirs, that are one of these programs. */
export function programsOf(pid: number, name: ProgramName): readonly number[] {
  return descendants(pid).filter((child) => PROGRAMS[name].test(read(`/proc/${child}/cmdline`)));
}

/**
 * All processes that live and work in a folder or below it, and those of some others that still live: what
 * runs in a file system of its own works in a folder of that.
 */
export function processesIn(folder: string, others: readonly KitProcess[] = []): readonly KitProcess[] {
  const here = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => `${workingFolder(pid)}${sep}`.startsWith(`${folder}${sep}`))
    .map(told);
  const living = others
    .filter(({ pid, started }) => workingFolder(pid) !== '' && told(pid).started === started)
    .filter(({ pid }) => !here.some((known) => known.pid === pid));
  return [...here, ...living.map(({ pid }) => told(pid))];
}

/** A process with its children, and theirs. */
export function familyOf(pid: number): readonly KitProcess[] {
  return [pid, ...descendants(pid)].map(told);
}

/** Ends a process at once; false where it is gone already. A negative number is a whole group. */
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

/** Empty for a process that is gone, or dead and not yet collected. */
function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function told(pid: number): KitProcess {
  const fields = statOf(pid) ?? [];
  return {
    pid,
    command: read(`/proc/${pid}/cmdline`).slice(0, COMMAND_LENGTH).split('\0').join(' '),
    started: fields[START_TIME] ?? '',
    computed: (Number(fields[USER_TIME] ?? 0) + Number(fields[SYSTEM_TIME] ?? 0)) * MS_PER_JIFFY,
  };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

const COMMAND_LENGTH = 80;
