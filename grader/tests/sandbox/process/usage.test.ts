import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { usageOf } from '../../../sandbox/process/usage.ts';

let child: ChildProcess | undefined;
/** With all that it has started. */
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

it.runIf(process.platform === 'linux')('counts what was computed since the look before', async () => {
  const usage = usageOf(busy('for (;;);'));
  await expect.poll(() => usage.look().computing, { interval: 200, timeout: 10_000 }).toBeGreaterThan(10);
  usage.look();
  expect(usage.look().computing).toBeLessThan(50);
  expect(usage.most).toBeGreaterThan(5);
});

it.runIf(process.platform === 'linux')('counts what its children do', async () => {
  const usage = usageOf(
    busy(
      "require('node:child_process').spawnSync(process.execPath, ['-e', 'for (;;);'], { timeout: 20000 })",
    ),
  );
  let computed = 0;
  const sum = () => {
    computed += usage.look().computing ?? 0;
    return computed;
  };
  await expect.poll(sum, { interval: 50, timeout: 15_000 }).toBeGreaterThan(500);
});

it.runIf(process.platform === 'linux')('of a process that is not there nothing is known', () => {
  expect(usageOf(2 ** 30).look()).toEqual({ computing: null, megabytes: 0 });
});

it.skipIf(process.platform === 'win32')(
  'elsewhere it asks, and nothing was used until there is an answer',
  async () => {
    const usage = usageOf(busy('for (;;);'), 'darwin');
    expect(usage.look()).toEqual({ computing: 0, megabytes: 0 });
    await expect.poll(() => usage.look().computing, { timeout: 15_000, interval: 100 }).toBeGreaterThan(10);
    expect(usage.most).toBeGreaterThan(5);
  },
);
