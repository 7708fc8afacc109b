import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readQueueAddress } from '../../../class/queue/queue-address.ts';
import { QueueWorkers } from '../../../class/queue/queue-workers.ts';
import type { Store } from '../../../class/queue/store.ts';
import { KitError } from '../../../model/kit-error.ts';
import { DEFAULT_LIMITS, MAX_FILE_BYTES } from '../../../sandbox/limits.ts';
import { VERSION } from './open-test-store.ts';
import { EXERCISES } from './small-catalogue.ts';

/** Of the timers, only those that would keep the process alive for ever. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** A store of nothing, whose answers are replaced by `away` as soon as it is set. */
class FakeStore implements Store {
  readonly address = readQueueAddress('redis://:s3cret@localhost:6379/0');
  readonly closed: boolean[] = [];
  away: (() => Promise<never>) | null = null;

  queue(): Queue {
    const queue: Partial<Queue> = {
      add: async () => ({ updateData: async () => {} }) as never,
      getJobs: async () => [],
      getJobCounts: async () => ({ waiting: 0, active: 0 }),
      getRanges: async () => [],
      remove: async () => 1,
    };
    return queue as Queue;
  }
  taker(): never {
    throw new Error('The command takes no jobs.');
  }
  async closeTaker(): Promise<void> {}
  async forgetEvents(): Promise<void> {
    await this.ask(async () => {});
  }
  // As of a store, it is called on its own.
  readonly ask = <Answer>(act: () => Promise<Answer>): Promise<Answer> =>
    this.away === null ? act() : this.away();
  async close(isHurried = false): Promise<void> {
    this.closed.push(isHurried);
  }
}

async function openOn(store: Store) {
  const lines: string[] = [];
  const workers = await QueueWorkers.open({
    store,
    course: 'Analysis',
    version: VERSION,
    settings: { seed: 7, limits: DEFAULT_LIMITS, fileBytes: MAX_FILE_BYTES, feedback: 'full' },
    exercises: EXERCISES,
    notify: (line) => void lines.push(line),
  });
  lines.length = 0; // That no worker is there.
  return { workers, lines };
}

test.each([
  [
    'refuses',
    () => Promise.reject(new KitError('queue-failed', 'Do it again.', { cause: new Error('NOT today') })),
    /NOT today/,
  ],
  [
    'fails with s3cret',
    () => Promise.reject(new Error('redis://:s3cret@localhost:6379/0 is gone')),
    /is gone/,
  ],
  ['says nothing any more', () => new Promise<never>(() => {}), /no answer within \d+ s/],
])('a store that %s when all results are here costs nothing but its tidying', async (_, away, why) => {
  const store = new FakeStore();
  const { workers, lines } = await openOn(store);
  store.away = away;
  await workers.close();
  expect(lines).toEqual([
    expect.stringMatching(/All results are here.*localhost:6379\/0 could not be tidied/),
  ]);
  expect(lines[0]).toMatch(why);
  expect(lines[0]).not.toMatch(/s3cret|again/);
  expect(store.closed).toEqual([true]);
  expect(vi.getTimerCount()).toBe(0);
  // What ends a class in any case does not close it twice.
  workers.kill();
  await sleep(0);
  expect(store.closed).toEqual([true]);
});

test('a store that is there is left in peace, and nothing is said', async () => {
  const store = new FakeStore();
  const { workers, lines } = await openOn(store);
  await workers.close();
  expect(lines).toEqual([]);
  expect(store.closed).toEqual([false]);
  expect(vi.getTimerCount()).toBe(0);
});
