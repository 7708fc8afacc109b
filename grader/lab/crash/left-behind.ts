import { setTimeout as sleep } from 'node:timers/promises';
import type { KitCopy } from './kit-copy.ts';
import { type KitProcess, kill9, processesIn } from './kit-process.ts';

/**
 * Tells of the processes that are still there some seconds after their grader, and then ends them.
 *
 * @param family those that are known to be its, wherever they work
 */
export async function leftBehind(
  kit: KitCopy,
  family: readonly KitProcess[] = [],
): Promise<readonly string[]> {
  const living = () => processesIn(kit.home, family);
  const until = performance.now() + GONE_MS;
  while (living().length > 0 && performance.now() < until) {
    await sleep(LOOK_MS);
  }
  const left = living();
  await sleep(left.length > 0 ? BUSY_MS : 0);
  return living().map(({ pid, command, computed }) => {
    const before = left.find((known) => known.pid === pid)?.computed ?? computed;
    kill9(pid);
    return `after ${GONE_MS / 1000} s there is still “${command}”, which computed ${computed - before} of the last ${BUSY_MS} ms`;
  });
}

const GONE_MS = 3_000;
const BUSY_MS = 200;
const LOOK_MS = 10;
