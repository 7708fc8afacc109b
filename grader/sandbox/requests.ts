import type { Call, TimeLimit } from '../model/call.ts';
import type { Script } from '../model/submission.ts';
import type { ImageBatch } from '../model/values.ts';
import type { Allowance } from './allowance.ts';
import {
  DEFAULT_LIMITS,
  type Limits,
  MAX_LIST_REPLY_BYTES,
  MAX_SMALL_REPLY_BYTES,
  PRELOAD_MS,
  STATE_MS,
} from './limits.ts';
import type { CallRequest, Request } from './protocol.ts';

/** A request with its limits. */
export interface LimitedRequest {
  readonly request: Request;
  /** The bytes that follow the line of a `PreloadRequest`. */
  readonly bytes?: Uint8Array;
  /** Milliseconds of computing that the request may take. */
  readonly milliseconds: number;
  /** Which limit these milliseconds are; 'call' if left out. */
  readonly limit?: TimeLimit;
  /** What the request uses up; nothing of the student's if left out. */
  readonly allowance?: Allowance;
  /** The largest size of the reply, in bytes. */
  readonly replyBytes: number;
}

/** The request to evaluate a script. Each file of the student in it has the time of a call. */
export function loadRequest(
  { exercise, code, files = 1, functions = [] }: Script,
  allowance: Allowance,
  { callMs }: Limits,
): LimitedRequest {
  return {
    request: { kind: 'load', exercise, code, functions },
    milliseconds: files * callMs,
    allowance,
    replyBytes: MAX_SMALL_REPLY_BYTES,
  };
}

/** The request to report what student code left behind in the process. */
export const STATE_REQUEST: LimitedRequest = {
  request: { kind: 'state' },
  milliseconds: STATE_MS,
  replyBytes: MAX_SMALL_REPLY_BYTES,
};

/** The request to store a batch of images. */
export function preloadRequest(name: string, { rows, columns, bytes }: ImageBatch): LimitedRequest {
  return {
    request: { kind: 'preload', name, rows, columns },
    bytes,
    milliseconds: PRELOAD_MS,
    replyBytes: MAX_SMALL_REPLY_BYTES,
  };
}

/** A call with its limits: the share of its time limit that the function still has. */
export function limitedCall(
  request: CallRequest,
  { timeLimit = DEFAULT_LIMITS.callMs }: Call,
  allowance: Allowance,
  { callMs }: Limits,
): LimitedRequest {
  const { share } = allowance;
  return {
    request,
    milliseconds: (share * timeLimit * callMs) / DEFAULT_LIMITS.callMs,
    limit: share < 1 ? 'call-again' : 'call',
    allowance,
    replyBytes: request.answer === 'number' ? MAX_SMALL_REPLY_BYTES : MAX_LIST_REPLY_BYTES,
  };
}
