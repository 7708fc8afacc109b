import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of processes, below `/proc`. */

/** The fields of `/proc/<pid>/stat` after the name of the program; null where there is no such process. */
export function statOf(pid: number | 'self'): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Places in what `statOf` gives; times are in jiffies. */
export const USER_TIME = 11;
export const SYSTEM_TIME = 12;
/** Of the children that it waited for. */
export const CHILDREN_USER_TIME = 13;
export const CHILDREN_SYSTEM_TIME = 14;
export const START_TIME = 19;
export const RESIDENT_PAGES = 21;
export const MS_PER_JIFFY = 10;

/** The processes that any thread of this one has started. */
export function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) => childrenOfTask(pid, task));
  } catch {
    return [];
  }
}

/** Those that one thread has started; the first thread has the number of the process. */
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
