import { readdirSync, readFileSync } from 'node:fs';

/** Reads what Linux reports about processes under `/proc`. */

/** The fields of `/proc/<pid>/stat` after the program name; null if there is no such process. */
export function statOf(pid: number | 'self'): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Indexes into the result of `statOf`. Times are in jiffies. */
/** `R` computes or would like to, `S` sleeps, `D` waits for a disk, `T` is stopped. */
export const STATE = 0;
export const USER_TIME = 11;
export const SYSTEM_TIME = 12;
/** Times of its children that ended and were waited for. */
export const CHILDREN_USER_TIME = 13;
export const CHILDREN_SYSTEM_TIME = 14;
export const START_TIME = 19;
export const RESIDENT_PAGES = 21;
export const MS_PER_JIFFY = 10;

/** The child processes of all threads of a process. */
export function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) => childrenOfTask(pid, task));
  } catch {
    return [];
  }
}

/** The child processes of one thread; by default the first thread, whose id is the pid. */
export function childrenOfTask(pid: number, task: number | string = pid): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1')
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}
