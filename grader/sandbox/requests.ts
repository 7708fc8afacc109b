import type { Call, TimeLimit } from '../model/call.ts';
import type { ImageBatch } from '../model/values.ts';
import { DEFAULT_LIMITS, KEEP_MS, LIST_REPLY_BYTES, type Limits, SMALL_REPLY_BYTES } from './limits.ts';
import type { Request } from './protocol.ts';

/** A request with what it may take. */
export interface LimitedRequest {
  readonly request: Unnumbered<Request>;
  /** What follows the line of a `KeepRequest`. */
  readonly bytes?: Uint8Array;
  readonly milliseconds: number;
  /** What these milliseconds are the limit of; a call where it is left out. */
  readonly limit?: TimeLimit;
  readonly replyBytes: number;
}
type Unnumbered<Any> = Any extends Request ? Omit<Any, 'id'> : never;

/** The request to evaluate a script, with what that may take. */
export function loadRequest(exercise: string, code: string, { callMs }: Limits): LimitedRequest {
  return {
    request: { kind: 'load', exercise, code },
    milliseconds: callMs,
    replyBytes: SMALL_REPLY_BYTES,
  };
}

/** The request to take in a batch of images, with what that may take. */
export function preloadRequest(name: string, { rows, columns, bytes }: ImageBatch): LimitedRequest {
  return {
    request: { kind: 'keep', name, rows, columns },
    bytes,
    milliseconds: KEEP_MS,
    replyBytes: SMALL_REPLY_BYTES,
  };
}

/**
 * A call as a request, with what it may take.
 *
 * @param share what part of its time its function has left
 */
export function callRequest(exercise: string, call: Call, share: number, { callMs }: Limits): LimitedRequest {
  const { timeLimit = DEFAULT_LIMITS.callMs } = call;
  return {
    request: {
      kind: 'call',
      exercise,
      function: call.function,
      args: call.args,
      answer: call.answer,
      ...(call.throws && { throws: true }),
    },
    milliseconds: (share * timeLimit * callMs) / DEFAULT_LIMITS.callMs,
    limit: share < 1 ? 'call-again' : 'call',
    replyBytes: call.answer === 'number' ? SMALL_REPLY_BYTES : LIST_REPLY_BYTES,
  };
}

/** The names of all images in the arguments of calls. */
export function imagesOf(calls: readonly Call[]): Set<string> {
  const args = calls.flatMap((call) => call.args);
  return new Set(args.flatMap((arg) => (typeof arg === 'object' && '$images' in arg ? [arg.$images] : [])));
}
