import { spawn } from 'node:child_process';
import { START } from '../../kit/paths.ts';
import { watchMemory } from './watch-memory.ts';

/** Peak resident memory of a grading, for each of its processes. Linux only. */
export async function peakMemory(): Promise<string> {
  if (process.platform !== 'linux') {
    return 'Peak memory is skipped: it is read from /proc, which only Linux has.';
  }
  const args = [START, 'grade', '--submission', 'solutions'];
  const grader = spawn(process.execPath, args, { stdio: 'ignore' });
  const peaksSoFar = watchMemory(grader.pid as number);
  await new Promise((ended) => grader.on('exit', ended));
  const peaks = new Map<string, number>();
  for (const { name, megabytes } of peaksSoFar()) {
    peaks.set(name, Math.max(peaks.get(name) ?? 0, megabytes));
  }
  const rows = [...peaks].map(
    ([name, megabytes]) => `  ${name.padEnd(12)}${megabytes.toFixed(0).padStart(6)} MB`,
  );
  return ['Peak memory of a grading, by process', ...rows].join('\n');
}
