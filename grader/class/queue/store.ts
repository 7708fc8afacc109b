import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue, Worker } from 'bullmq';
import { KitError } from '../../model/kit-error.ts';
import { checkPostgres } from './check-postgres.ts';
import { checkRedis } from './check-redis.ts';
import { type BullmqConnection, CONNECT_MS, connectBullmq } from './connect-bullmq.ts';
import { loadBullmq, loadPostgres, loadRedis } from './load-peers.ts';
import type { QueueAddress } from './queue-address.ts';
import { noAnswer, refusal, storeFault } from './store-faults.ts';
import { watchOver } from './watch-over.ts';

export interface StoreOptions {
  /** A line for whoever waits: that the store is away, or back. */
  readonly notify: (line: string) => void;
  /** How long it is waited for once it was there; Infinity for ever. */
  readonly patienceMs: number;
}

/** A store that holds queues, by BullMQ. Everything that it is asked goes through `ask`, which waits for it if it is away. */
export interface Store {
  readonly address: QueueAddress;
  queue(name: string): Queue;
  /** Takes jobs of a queue, one by one, and looks for those that somebody took and never finished. */
  taker(name: string): Worker;
  closeTaker(taker: Worker): Promise<void>;
  /** Leaves nothing of what happened in a queue, as far as the store can. */
  forgetEvents(queue: Queue): Promise<void>;
  /**
   * @throws KitError if the store does not let us in, is full, or is away for too long; else the fault of `act`
   */
  ask<Answer>(act: () => Promise<Answer>): Promise<Answer>;
  /** @param isHurried whether nobody waits for what is under way */
  close(isHurried?: boolean): Promise<void>;
}

/** @throws KitError if it does not answer within half a minute, does not let us in, or should not be used */
export async function openStore(address: QueueAddress, options: StoreOptions): Promise<Store> {
  await (address.store === 'redis' ? loadRedis() : loadPostgres());
  const bullmq = await loadBullmq(address.store);
  await answers(address);
  const connection = await opening(address);
  const { options: settings, backend } = connection;
  const opened = new Set<Queue | Worker>();
  const watch = watchOver(address, options);
  return {
    address,
    queue(name) {
      const events = { maxLen: MOST_EVENTS };
      const queue = new bullmq.Queue(name, { ...settings, streams: { events } }, backend);
      queue.on('error', () => {}); // Whoever asks meanwhile gets it, too.
      opened.add(queue);
      return queue;
    },
    taker(name) {
      const taker = new bullmq.Worker(name, null, { ...settings, ...TAKING }, backend);
      taker.on('error', () => {});
      opened.add(taker);
      return taker;
    },
    async closeTaker(taker) {
      opened.delete(taker);
      await taker.close(true).catch(() => {});
    },
    async forgetEvents(queue) {
      // In PostgreSQL the last event stays.
      await (address.store === 'redis' ? watch.ask(() => queue.trimEvents(0)) : undefined);
    },
    ask: watch.ask,
    async close(isHurried = false) {
      watch.stop();
      const closeAll = async () => {
        await Promise.allSettled([...opened].map((one) => one.close(isHurried)));
        await connection.close();
      };
      const closed = closeAll().catch(() => {});
      // A store that is away does not say goodbye.
      await Promise.race([closed, sleep(isHurried ? 500 : CLOSE_MS, undefined, { ref: false })]);
      // Nor does it say it later: what is still open would keep the process alive.
      for (const one of opened) {
        void one.disconnect().catch(() => {});
      }
    },
  };
}

/** Nobody reads them, and each has a whole result in it. */
const MOST_EVENTS = 1;
const CLOSE_MS = 3_000;

/**
 * A worker that is killed loses its locks after a minute, and the next check gives its jobs to others. Nothing computes
 * in the process that renews them, so a lock is lost only with its machine or its network.
 */
export const LOCK_MS = 60_000;
const TAKING = { autorun: false, lockDuration: LOCK_MS, stalledInterval: 15_000, maxStalledCount: 3 };

async function opening(address: QueueAddress): Promise<BullmqConnection> {
  try {
    return await connectBullmq(address);
  } catch (fault) {
    throw refusal(fault, address);
  }
}

/** A store that starts at the same time may need a moment. */
async function answers(address: QueueAddress): Promise<void> {
  const until = performance.now() + START_MS;
  for (;;) {
    try {
      const check = address.store === 'redis' ? checkRedis : checkPostgres;
      return await check(address, CONNECT_MS);
    } catch (fault) {
      if (fault instanceof KitError) {
        throw fault;
      }
      if (storeFault(fault) !== 'away' && !/timed out/.test(String(fault))) {
        throw refusal(fault, address);
      }
      if (performance.now() > until) {
        throw noAnswer(fault, address, Math.round((START_MS + CONNECT_MS) / 1000));
      }
      await sleep(RETRY_MS);
    }
  }
}

const START_MS = 7_000;
const RETRY_MS = 1_000;
