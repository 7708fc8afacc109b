import { KitError } from '../../model/kit-error.ts';
import { sanitize } from '../../text/sanitize.ts';
import { type QueueAddress, withoutSecret } from './queue-address.ts';

/** What a fault of a store's client means for whoever asked: to wait, to say so at once, or that the answer is no. */
export type StoreFault = 'away' | 'refused' | 'full' | 'other';

export function storeFault(fault: unknown): StoreFault {
  const { code = '', message } = asError(fault);
  const text = `${code} ${message}`;
  if (FULL.test(text)) {
    return 'full';
  }
  if (REFUSED.test(text)) {
    return 'refused';
  }
  return AWAY.test(text) ? 'away' : 'other';
}

/** Redis above `maxmemory`, or without room to save; PostgreSQL without room on its disk. */
const FULL =
  /^\S* ?(?:ReplyError: )?OOM |command not allowed when used memory|MISCONF|53100|could not extend file|No space left/;
const REFUSED =
  /WRONGPASS|NOAUTH|NOPERM|invalid password|without any password configured|no password is set|28P01|28000|password authentication failed|3D000|42501|permission denied|SELF_SIGNED|CERT|UNABLE_TO_VERIFY/i;
const CERTIFICATE = /certificate|altnames/i;
const AWAY =
  /ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_AGAIN|ENOENT|Connection is closed|Connection terminated|terminating connection|connection timeout|timeout expired|timeout exceeded|max retries|LOADING|READONLY|MASTERDOWN|UNBLOCKED|57P0[123]|08\d{3}|starting up|shutting down|stream isn't writeable|Socket closed/i;

/** A sentence on why a store does not do what it is asked, without its password. */
export function refusal(fault: unknown, address: QueueAddress): KitError {
  const why = wordsOf(fault, address);
  const kind = storeFault(fault);
  if (kind === 'full') {
    return new KitError(
      'queue-full',
      `The store of the queue, ${address.shown}, is full: it takes nothing more (${why}). Give it more room (${address.store === 'redis' ? 'maxmemory, or the disk that it saves to' : 'on its disk'}). What was graded is kept: then run the same command again.`,
      { cause: fault },
    );
  }
  if (kind === 'refused' && CERTIFICATE.test(why)) {
    return new KitError(
      'queue-certificate',
      `Who the queue ${address.shown} is cannot be told (${why}). If its certificate is your own, name the file of who signed it: NODE_EXTRA_CA_CERTS=/path/to/ca.pem`,
      { cause: fault },
    );
  }
  if (kind === 'refused') {
    return new KitError(
      'queue-refused',
      `The queue ${address.shown} does not let us in (${why}). Check user and password in the address (in KIT_QUEUE or --queue), and what that user may do.`,
      { cause: fault },
    );
  }
  return new KitError(
    'queue-failed',
    `The queue ${address.shown} cannot be used (${why}). Check that it is the store it should be.`,
    { cause: fault },
  );
}

/** @param seconds how long it was waited for */
export function noAnswer(fault: unknown, address: QueueAddress, seconds: number): KitError {
  return new KitError(
    'queue-does-not-answer',
    `The queue ${address.shown} did not answer within ${seconds} seconds (${wordsOf(fault, address)}). Check the address, and that the store runs and can be reached from this machine. What was graded is kept: then run the same command again.`,
    { cause: fault },
  );
}

/** What the client said, on one line. */
export function wordsOf(fault: unknown, address: QueueAddress): string {
  const { code = '', message, errors } = asError(fault);
  const first = message === '' ? (errors?.[0]?.message ?? code) : message;
  if (/max retries per request/.test(first)) {
    return 'the connection is lost';
  }
  return sanitize(withoutSecret(first.split('\n')[0] ?? '', address), LONGEST) || 'no reason given';
}

const LONGEST = 300;

type Fault = { readonly code?: string; readonly message: string; readonly errors?: readonly Error[] };

function asError(fault: unknown): Fault {
  return fault instanceof Error ? (fault as Fault) : { message: String(fault) };
}
