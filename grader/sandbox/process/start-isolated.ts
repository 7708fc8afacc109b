import { KitError } from '../../model/kit-error.ts';
import type { GuestProcess } from './guest-process.ts';
import { type Isolation, isolationsOf } from './isolation.ts';
import type { ProcessOptions } from './process-options.ts';
import { startGuest } from './start-guest.ts';

/**
 * Starts a sandbox in the strongest layer of the system that works on this machine, or in none. Which one
 * does is found out with the first; a system that forbids one ends it at once.
 *
 * @throws KitError where it does not start without a layer either
 */
export async function startIsolated(terms: ProcessOptions): Promise<GuestProcess> {
  while (candidates.length > 1) {
    const layer = candidates[0] ?? null;
    try {
      return await startGuest(terms, layer);
    } catch (fault) {
      if (!(fault instanceof KitError && fault.code === 'sandbox-does-not-start')) {
        throw fault;
      }
      // Others may have found out meanwhile.
      if (candidates[0] === layer) {
        candidates.shift();
      }
    }
  }
  return startGuest(terms, candidates[0] ?? null);
}

/** The layer that sandboxes are started in; null where there is none that works. */
export function activeIsolation(): Isolation | null {
  return candidates[0] ?? null;
}

const candidates: (Isolation | null)[] = [...isolationsOf(), null];
