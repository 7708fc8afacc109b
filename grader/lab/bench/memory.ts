import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { START } from '../../kit/paths.ts';
import { childrenOf } from '../../system/linux-proc.ts';

/** Peak resident memory of a grading, for each of its processes. Linux only. */
export async function peakMemory(): Promise<string> {
  if (process.platform !== 'linux') {
    return 'Peak memory is skipped: it is read from /proc, which only Linux has.';
  }
  const args = [START, 'grade', '--submission', 'solutions'];
  const grader = spawn(process.execPath, args, { stdio: 'ignore' });
  const peaks = new Map<string, number>();
  const timer = setInterval(() => {
    for (const pid of processTree(grader.pid as number)) {
      const { name, kilobytes } = peakOf(pid);
      if (name !== null) {
        peaks.set(name, Math.max(peaks.get(name) ?? 0, kilobytes));
      }
    }
  }, POLL_MS);
  await new Promise((ended) => grader.on('exit', ended));
  clearInterval(timer);
  const rows = [...peaks].map(
    ([name, kilobytes]) => `  ${name.padEnd(12)}${(kilobytes / 1024).toFixed(0).padStart(6)} MB`,
  );
  return ['Peak memory of a grading, by process', ...rows].join('\n');
}

const POLL_MS = 5;

function processTree(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(processTree)];
}

function peakOf(pid: number): { name: string | null; kilobytes: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const name = /^Name:\s+(.+)$/m.exec(status)?.[1] ?? null;
    return { name, kilobytes: Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) };
  } catch {
    return { name: null, kilobytes: 0 };
  }
}
