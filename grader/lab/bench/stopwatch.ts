import {
  CHILDREN_SYSTEM_TIME,
  CHILDREN_USER_TIME,
  childrenOf,
  MS_PER_JIFFY,
  SYSTEM_TIME,
  statOf,
  USER_TIME,
} from '../../system/linux-proc.ts';

export interface Time {
  /** Wall time. */
  readonly milliseconds: number;
  /** Processor time of this process and its descendants; null if the system does not report it. */
  readonly processorMs: number | null;
}

/** @returns reads the time since then */
export function startStopwatch(): () => Time {
  const start = performance.now();
  const before = processorTime();
  return () => {
    const milliseconds = performance.now() - start;
    const after = processorTime();
    return { milliseconds, processorMs: before === null || after === null ? null : after - before };
  };
}

/** Milliseconds of this process, of the children that it waited for, and of those that it has now. */
function processorTime(): number | null {
  if (process.platform !== 'linux') {
    return null;
  }
  const { user, system } = process.cpuUsage();
  const ended = sumOf('self', [CHILDREN_USER_TIME, CHILDREN_SYSTEM_TIME]);
  return (
    (user + system) / 1000 + ended + childrenOf(process.pid).reduce((sum, pid) => sum + treeTime(pid), 0)
  );
}

function treeTime(pid: number): number {
  // Including the children that it waited for.
  const own = sumOf(pid, [USER_TIME, SYSTEM_TIME, CHILDREN_USER_TIME, CHILDREN_SYSTEM_TIME]);
  return childrenOf(pid).reduce((sum, child) => sum + treeTime(child), own);
}

/** The sum of some fields of `statOf`, in milliseconds. */
function sumOf(pid: number | 'self', times: readonly number[]): number {
  const fields = statOf(pid) ?? [];
  return times.reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) * MS_PER_JIFFY;
}
