import { KitError } from '../../model/kit-error.ts';
import type { GuestProcess } from './guest-process.ts';
import { type Isolation, isolationsOf } from './isolation.ts';
import type { ProcessOptions } from './process-options.ts';
import { startGuest } from './start-guest.ts';

/**
 * Starts a sandbox in the strongest isolation that works on this machine, or in none. The first start tries
 * them in turn; a system that forbids one ends it at once.
 *
 * @throws KitError if it does not start without isolation either
 */
export async function startIsolated(options: ProcessOptions): Promise<GuestProcess> {
  while (candidates.length > 1) {
    const isolation = candidates[0] ?? null;
    try {
      return await startGuest(options, isolation);
    } catch (fault) {
      if (!(fault instanceof KitError && fault.code === 'sandbox-does-not-start')) {
        throw fault;
      }
      // A sandbox that started at the same time may have removed it already.
      if (candidates[0] === isolation) {
        candidates.shift();
      }
    }
  }
  return startGuest(options, candidates[0] ?? null);
}

/** The isolation that sandboxes start in; null if none works here. */
export function activeIsolation(): Isolation | null {
  return candidates[0] ?? null;
}

const candidates: (Isolation | null)[] = [...isolationsOf(), null];
