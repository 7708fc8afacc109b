import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Peak resident memory of a grading: the grader, its bundler, and the sandbox, each apart. Linux only. */
export async function peakMemory(): Promise<string> {
  if (process.platform !== 'linux') {
    return 'Peak memory is read from /proc, on Linux only: skipped.';
  }
  const grader = spawn(
    process.execPath,
    ['--import', 'tsx', 'grader/cli.ts', 'grade', '--submission', 'solutions'],
    { stdio: 'ignore' },
  );
  const peaks = new Map<string, number>();
  const clock = setInterval(() => {
    for (const pid of familyOf(grader.pid as number)) {
      const { name, kilobytes } = peakOf(pid);
      if (name !== null) {
        peaks.set(name, Math.max(peaks.get(name) ?? 0, kilobytes));
      }
    }
  }, 5);
  await new Promise((ended) => grader.on('exit', ended));
  clearInterval(clock);
  const rows = [...peaks].map(
    ([name, kilobytes]) => `  ${name.padEnd(12)}${(kilobytes / 1024).toFixed(0).padStart(6)} MB`,
  );
  return ['Peak memory of a grading, by process', ...rows].join('\n');
}

function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const family = [pid];
  for (const member of family) {
    family.push(...parents.filter(({ parent }) => parent === member).map((child) => child.pid));
  }
  return family;
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return -1;
  }
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
