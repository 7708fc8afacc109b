import { randomBytes } from 'node:crypto';
import { KitError } from '../../model/kit-error.ts';
import { SMALL_REPLY_BYTES, START_MS } from '../limits.ts';
import { GuestProcess } from './guest-process.ts';
import { guestProgram } from './guest-program.ts';
import type { Isolation } from './isolation.ts';
import type { ProcessOptions } from './process-options.ts';
import { spawnDeno } from './spawn-deno.ts';

/**
 * Starts Deno with nothing allowed, and waits until it answers.
 *
 * @param layer what of the system is put around it
 * @throws KitError where it does not start
 */
export async function startGuest(terms: ProcessOptions, layer: Isolation | null): Promise<GuestProcess> {
  const nonce = randomBytes(12).toString('hex');
  const child = spawnDeno(await guestProgram(), terms.limits, layer);
  const guest = new GuestProcess(child, nonce, terms, layer?.isParent === true && !terms.isSecondTry);
  const hello = { kind: 'hello', nonce } as const;
  const { fate } = await guest.send([
    { request: hello, milliseconds: START_MS, replyBytes: SMALL_REPLY_BYTES },
  ]);
  if (fate !== null) {
    throw new KitError('sandbox-does-not-start', `${DOES_NOT_START} ${guest.lastWords()}`);
  }
  return guest;
}

const DOES_NOT_START =
  'The sandbox that students’ code runs in does not start. Deno was found, but it ended before it answered; some Linux systems (Alpine) cannot run it. Try “npx deno --version”, and set KIT_DENO to a Deno that works here. It said:';
