import { spawnSync } from 'node:child_process';
import { KitError } from '../../model/kit-error.ts';
import { plural } from '../../text/english.ts';
import { median } from './median.ts';

const GRADE = ['run', '--silent', 'grade', '--', '--submission', 'solutions'];
const PLAIN = ['exec', '--', 'vitest', 'run', '--config', 'grader/lab/bench/vitest.config.ts'];

/** `npm run grade -- --submission solutions` beside a plain `vitest run` of the same checks and cases. */
export function wallTimes(rounds: number): string {
  const times = { grade: [] as number[], plain: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.grade.push(seconds(GRADE));
    times.plain.push(seconds(PLAIN));
  }
  const [grade, plain] = [median(times.grade), median(times.plain)];
  return [
    `Wall time, median of ${plural(rounds, 'round')} in turn`,
    `  npm run grade -- --submission solutions   ${grade.toFixed(2)} s`,
    `  plain vitest run of the same checks       ${plain.toFixed(2)} s`,
    `  ratio                                     ${(grade / plain).toFixed(2)}`,
  ].join('\n');
}

function seconds(args: readonly string[]): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new KitError(
      'bench-failed',
      `“npm ${args.join(' ')}” should end with exit code 0, and ended with ${status}:\n${stdout}${stderr}`,
    );
  }
  return (performance.now() - start) / 1000;
}
