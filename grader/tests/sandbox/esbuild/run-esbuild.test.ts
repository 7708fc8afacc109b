import { execFileSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { expect, it } from 'vitest';
import { runEsbuild } from '../../../sandbox/esbuild/run-esbuild.ts';

const double = () => esbuild.transform('export const two: number = 2', { loader: 'ts' });

/** Kills the esbuild services that this process has started. */
function killServices(): void {
  const children = execFileSync('ps', ['-o', 'pid,comm', '--ppid', `${process.pid}`], { encoding: 'utf8' });
  for (const [, pid] of children.matchAll(/(\d+) esbuild/g)) {
    process.kill(Number(pid), 'SIGKILL');
  }
}

it.runIf(process.platform === 'linux')('repeats a job if its service was killed once', async () => {
  let tries = 0;
  const result = await runEsbuild(async () => {
    tries += 1;
    await double();
    if (tries === 1) {
      killServices();
    }
    return (await double()).code;
  });
  expect(result).toBe('export const two = 2;\n');
  expect(tries).toBe(2);
});

it.runIf(process.platform === 'linux')(
  'gives up a job that kills the service twice, and runs the next job',
  async () => {
    let tries = 0;
    const result = await runEsbuild(async () => {
      tries += 1;
      await double();
      killServices();
      return (await double()).code;
    });
    expect(result).toBeNull();
    expect(tries).toBe(2);
    expect((await runEsbuild(double))?.code).toBe('export const two = 2;\n');
  },
);

it('throws what a job throws', async () => {
  await expect(runEsbuild(() => esbuild.transform('export const = 2'))).rejects.toThrow(
    /Expected identifier/,
  );
});
