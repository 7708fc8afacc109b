import { randomBytes } from 'node:crypto';
import { KitError } from '../../model/kit-error.ts';
import { MAX_SMALL_REPLY_BYTES, STARTUP_MS } from '../limits.ts';
import { GuestProcess } from './guest-process.ts';
import { guestProgram } from './guest-program.ts';
import type { Isolation } from './isolation.ts';
import type { ProcessOptions } from './process-options.ts';
import { spawnDeno } from './spawn-deno.ts';

/**
 * Starts Deno without any permission, and waits for its first reply.
 *
 * @throws KitError if it does not start
 */
export async function startGuest(
  options: ProcessOptions,
  isolation: Isolation | null,
): Promise<GuestProcess> {
  const nonce = randomBytes(12).toString('hex');
  const child = spawnDeno(await guestProgram(), options.limits, isolation);
  const isWrapped = isolation?.staysAsParent === true && !options.isRetry;
  const guest = new GuestProcess(child, nonce, options, isWrapped);
  const hello = { kind: 'hello', nonce } as const;
  const { exitCause } = await guest.send([
    { request: hello, milliseconds: STARTUP_MS, replyBytes: MAX_SMALL_REPLY_BYTES },
  ]);
  if (exitCause !== null) {
    throw new KitError('sandbox-does-not-start', `${DOES_NOT_START} ${guest.lastWords()}`);
  }
  return guest;
}

const DOES_NOT_START =
  'The sandbox that runs students’ code does not start: Deno was found, but it ended before it answered. Some Linux systems (Alpine) cannot run it. Try “npx deno --version”, and set KIT_DENO to a Deno that works here. It said:';
