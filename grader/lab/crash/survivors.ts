import { setTimeout as sleep } from 'node:timers/promises';
import type { KitCopy } from './kit-copy.ts';
import { type KitProcess, kill9, processesIn } from './kit-process.ts';

/**
 * Reports the processes that still run some seconds after their grader ended, and kills them.
 *
 * @param family processes known to belong to the grader, wherever they work
 */
export async function killSurvivors(
  kit: KitCopy,
  family: readonly KitProcess[] = [],
): Promise<readonly string[]> {
  const living = () => processesIn(kit.home, family);
  const until = performance.now() + GRACE_MS;
  while (living().length > 0 && performance.now() < until) {
    await sleep(POLL_MS);
  }
  const survivors = living();
  await sleep(survivors.length > 0 ? BUSY_MS : 0);
  return living().map(({ pid, command, computed }) => {
    const before = survivors.find((known) => known.pid === pid)?.computed ?? computed;
    kill9(pid);
    return `“${command}” still runs after ${GRACE_MS / 1000} s, and computed for ${computed - before} of the last ${BUSY_MS} ms`;
  });
}

const GRACE_MS = 3_000;
const BUSY_MS = 200;
const POLL_MS = 10;
