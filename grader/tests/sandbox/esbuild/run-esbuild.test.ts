import { execFileSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { expect, it, vi } from 'vitest';
import { runEsbuild } from '../../../sandbox/esbuild/run-esbuild.ts';

vi.mock('../../../sandbox/limits.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  ESBUILD_JOB_MS: 100,
}));

const double = () => esbuild.transform('export const two: number = 2', { loader: 'ts' });

function killServices(signal: NodeJS.Signals): void {
  for (const pid of services()) {
    process.kill(pid, signal);
  }
}

/** The esbuild services that this process has started. */
function services(): readonly number[] {
  const children = execFileSync('ps', ['-o', 'pid,comm', '--ppid', `${process.pid}`], { encoding: 'utf8' });
  return [...children.matchAll(/(\d+) esbuild/g)].map(([, pid]) => Number(pid));
}

const onLinux = it.runIf(process.platform === 'linux');

onLinux('repeats a job if its service was killed once', async () => {
  let tries = 0;
  const result = await runEsbuild(async () => {
    tries += 1;
    await double();
    if (tries === 1) {
      killServices('SIGKILL');
    }
    return (await double()).code;
  });
  expect(result).toBe('export const two = 2;\n');
  expect(tries).toBe(2);
});

/** Go turns this signal into a crash, like those that a file can cause. */
onLinux('gives up a job that makes the service crash twice, and runs the next job', async () => {
  let tries = 0;
  const result = await runEsbuild(async () => {
    tries += 1;
    await double();
    killServices('SIGABRT');
    await expect.poll(services).toEqual([]);
    return (await double()).code;
  });
  expect(result).toBeNull();
  expect(tries).toBe(2);
  expect((await runEsbuild(double))?.code).toBe('export const two = 2;\n');
});

onLinux('a service that something outside ends twice is a KitError, not the fault of the file', async () => {
  const job = runEsbuild(async () => {
    await double();
    killServices('SIGKILL');
    return (await double()).code;
  });
  await expect(job).rejects.toMatchObject({
    code: 'esbuild-killed',
    message: /outside the grader.*SIGKILL/s,
  });
  expect((await runEsbuild(double))?.code).toBe('export const two = 2;\n');
});

onLinux('gives up a job that computes too long', async () => {
  const statement = (i: number) => `export const x${i} = f(1 + 2, "three");\n`;
  const text = Array.from({ length: 300_000 }, (_, i) => statement(i)).join('');
  expect(await runEsbuild(() => esbuild.transform(text, { minify: true }))).toBeNull();
  expect((await runEsbuild(double))?.code).toBe('export const two = 2;\n');
});

it('a grader that is busy with something else costs a job nothing', async () => {
  await runEsbuild(double);
  const job = runEsbuild(double);
  await Promise.resolve();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_000);
  expect((await job)?.code).toBe('export const two = 2;\n');
});

onLinux('a service that hardly gets a turn is a KitError, not the fault of the file', async () => {
  await runEsbuild(double);
  const job = runEsbuild(() => {
    killServices('SIGSTOP');
    return double();
  });
  await expect(job).rejects.toMatchObject({ code: 'esbuild-stalled' });
  killServices('SIGKILL');
  expect((await runEsbuild(double))?.code).toBe('export const two = 2;\n');
});

it('throws what a job throws', async () => {
  await expect(runEsbuild(() => esbuild.transform('export const = 2'))).rejects.toThrow(
    /Expected identifier/,
  );
});
