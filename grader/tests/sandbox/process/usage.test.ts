import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { type Usage, usageOf } from '../../../sandbox/process/usage.ts';

let child: ChildProcess | undefined;
/** Kills its children too. */
afterEach(() => {
  if (child?.pid !== undefined) {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  }
  child = undefined;
});

function busy(code: string): number {
  child = spawn(process.execPath, ['-e', code], { stdio: 'ignore', detached: process.platform !== 'win32' });
  return child.pid as number;
}

it.runIf(process.platform === 'linux')('reports computing since the last sample', async () => {
  const usage = usageOf(busy('for (;;);'));
  await expect.poll(() => usage.sample().cpuMs, { interval: 200, timeout: 10_000 }).toBeGreaterThan(10);
  usage.sample();
  expect(usage.sample().cpuMs).toBeLessThan(50);
  expect(usage.peakMegabytes).toBeGreaterThan(5);
});

it.runIf(process.platform === 'linux')('includes child processes', async () => {
  const usage = usageOf(
    busy(
      "require('node:child_process').spawnSync(process.execPath, ['-e', 'for (;;);'], { timeout: 20000 })",
    ),
  );
  let computed = 0;
  const sum = () => {
    computed += usage.sample().cpuMs ?? 0;
    return computed;
  };
  await expect.poll(sum, { interval: 50, timeout: 15_000 }).toBeGreaterThan(500);
});

it.runIf(process.platform === 'linux')('tells sleeping from computing and from being stopped', async () => {
  const asleep = usageOf(busy('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);'));
  const isWaiting = (usage: Usage) => () => usage.sample().isWaiting;
  await expect.poll(isWaiting(asleep), { interval: 50, timeout: 10_000 }).toBe(true);
  process.kill(child?.pid as number, 'SIGSTOP');
  await expect.poll(isWaiting(asleep), { interval: 50, timeout: 10_000 }).toBe(false);
});

it.runIf(process.platform === 'linux')('knows nothing of a process that does not exist', () => {
  expect(usageOf(2 ** 30).sample()).toEqual({ cpuMs: null, isWaiting: false, megabytes: 0 });
});

it.skipIf(process.platform === 'win32')(
  'elsewhere it asks pidusage, and reports zero until the first answer',
  async () => {
    const usage = usageOf(busy('for (;;);'), 'darwin');
    expect(usage.sample()).toEqual({ cpuMs: 0, isWaiting: false, megabytes: 0 });
    await expect.poll(() => usage.sample().cpuMs, { timeout: 15_000, interval: 100 }).toBeGreaterThan(10);
    expect(usage.peakMegabytes).toBeGreaterThan(5);
  },
);
