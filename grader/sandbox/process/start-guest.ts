import { randomBytes } from 'node:crypto';
import { KitError } from '../../model/kit-error.ts';
import { explainLimit } from '../../system/explain-limit.ts';
import { MAX_SMALL_REPLY_BYTES, STARTUP_MS, WAITING_TIME_FACTOR } from '../limits.ts';
import type { ExitCause } from './exit-cause.ts';
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
    throw faultOfStart(exitCause, guest.lastWords());
  }
  return guest;
}

function faultOfStart(exitCause: ExitCause, said: string): KitError {
  const limit = explainLimit(said);
  if (limit !== null) {
    return new KitError('system-limit', `${DOES_NOT_START}. ${limit}`);
  }
  if (exitCause.kind === 'timed-out') {
    const seconds = (WAITING_TIME_FACTOR * STARTUP_MS) / 1000;
    return new KitError(
      'sandbox-silent',
      `${DOES_NOT_START}: Deno did not answer for ${seconds} s. ${TRY_ANOTHER}`,
    );
  }
  const words = said === '' ? 'It said nothing.' : `It said: ${said}`;
  return new KitError(
    'sandbox-does-not-start',
    `${DOES_NOT_START}: Deno was found, but it ended before it answered. Some Linux systems (Alpine) cannot run it. ${TRY_ANOTHER} ${words}`,
  );
}

const DOES_NOT_START = 'The sandbox that runs students’ code does not start';
const TRY_ANOTHER =
  'Try “npx deno --version” in the folder of the kit, and set KIT_DENO to a Deno that works here.';
