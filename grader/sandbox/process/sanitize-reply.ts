import type { Reply } from '../../model/call.ts';
import type { Loaded } from '../../model/session.ts';
import type { Script } from '../../model/submission.ts';
import { sanitize } from '../../text/sanitize.ts';
import { MESSAGE_LENGTH } from '../limits.ts';
import type { GuestReply } from '../protocol.ts';
import { locate } from './source-location.ts';

type Said<Kind extends GuestReply['kind']> = Extract<GuestReply, { kind: Kind }>;

/** What the guest said of a call: texts cleaned, and the place in the student's file where it threw. */
export function sanitizeReply(said: GuestReply, script: Script): Reply {
  switch (said.kind) {
    case 'value':
      return said;
    case 'odd-value':
      return { kind: 'odd-value', received: sanitize(said.received, MESSAGE_LENGTH) };
    case 'threw':
      return toThrown(said, script);
    default:
      return { kind: 'crashed', message: 'something else came in place of its answer' };
  }
}

/** What the guest said of a script. */
export function sanitizeLoaded(said: GuestReply, script: Script): Loaded {
  switch (said.kind) {
    case 'loaded':
      return said;
    case 'threw':
      return toThrown(said, script);
    default:
      return { kind: 'crashed', message: 'something else came in place of its answer' };
  }
}

function toThrown(
  { isError, message, stack }: Said<'threw'>,
  script: Script,
): Extract<Reply, { kind: 'threw' }> {
  return {
    kind: 'threw',
    isError,
    message: sanitize(message, MESSAGE_LENGTH),
    location: OVERFLOW.test(message) ? null : locate(stack, script),
  };
}

/** Where the stack was full is another place on each machine, and a result is the same on all of them. */
const OVERFLOW = /^Maximum call stack size exceeded/;
