import type { Reply } from '../../model/call.ts';
import type { Loaded } from '../../model/sandbox-session.ts';
import type { Script } from '../../model/submission.ts';
import { sanitize } from '../../text/sanitize.ts';
import { MAX_BECAME_LENGTH, MAX_MESSAGE_LENGTH } from '../limits.ts';
import type { GuestReply } from '../protocol.ts';
import { UNEXPECTED_OUTPUT } from './exit-cause.ts';
import { locate } from './source-location.ts';

/** The guest's reply to a call, with its texts made safe to show and the place in the student's file where it threw. */
export function sanitizeReply(reply: GuestReply, script: Script): Reply {
  switch (reply.kind) {
    case 'value':
      return reply.became === undefined
        ? reply
        : {
            ...reply,
            became: { ...reply.became, text: sanitize(reply.became.text, MAX_BECAME_LENGTH) },
          };
    case 'odd-value':
      return { kind: 'odd-value', received: sanitize(reply.received, MAX_MESSAGE_LENGTH) };
    case 'threw':
      return sanitizeThrown(reply, script);
    default:
      return UNEXPECTED_OUTPUT;
  }
}

/** The guest's reply to the loading of a script, likewise. */
export function sanitizeLoaded(reply: GuestReply, script: Script): Loaded {
  switch (reply.kind) {
    case 'loaded':
      return reply;
    case 'threw':
      return sanitizeThrown(reply, script);
    default:
      return UNEXPECTED_OUTPUT;
  }
}

function sanitizeThrown(
  { isError, message, stack }: Extract<GuestReply, { kind: 'threw' }>,
  script: Script,
): Extract<Reply, { kind: 'threw' }> {
  return {
    kind: 'threw',
    isError,
    message: sanitize(message, MAX_MESSAGE_LENGTH),
    location: OVERFLOW.test(message) ? null : locate(stack, script),
  };
}

/** The place of a stack overflow differs between machines, and a result must not. */
const OVERFLOW = /^Maximum call stack size exceeded/;
