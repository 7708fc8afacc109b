import { kitVersion } from '../../kit/kit-version.ts';
import type { Workers } from '../work/workers.ts';
import type { QueueAddress } from './queue-address.ts';
import { QueueWorkers, type QueueWorkersOptions } from './queue-workers.ts';
import { openStore } from './store.ts';

/**
 * The workers of a queue, on whatever machines they are, for one class.
 *
 * @throws KitError if the store of the queue does not answer, does not let us in, or should not be used
 */
export async function openQueueWorkers(
  address: QueueAddress,
  options: Pick<QueueWorkersOptions, 'course' | 'settings' | 'exercises' | 'notify'>,
): Promise<Workers> {
  const store = await openStore(address, { notify: options.notify, patienceMs: PATIENCE_MS });
  try {
    return await QueueWorkers.open({ ...options, store, version: kitVersion() });
  } catch (fault) {
    await store.close(true);
    throw fault;
  }
}

/** Somebody may have started it anew. */
const PATIENCE_MS = 5 * 60_000;
