import type { Board } from './board.ts';
import { queueName } from './queue-name.ts';
import type { Store } from './store.ts';

/** How long a store keeps what nobody comes for. */
export const KEPT_DAYS = 7;

/**
 * Removes what courses have left in a store whose command was not there for a week: with its jobs, in which are files of
 * students and results. BullMQ removes what is old only when something new is done in the same queue.
 */
export async function forgetOld(store: Store, board: Board, now = Date.now()): Promise<void> {
  const old = (await board.courses()).filter(({ at }) => now - at > KEPT_DAYS * DAY_MS);
  for (const entry of old) {
    const queue = store.queue(queueName(entry.course, entry));
    await store.ask(() => queue.obliterate({ force: true }));
    await store.forgetEvents(queue);
    await board.removeCourse(entry);
  }
}

const DAY_MS = 24 * 3600 * 1000;
