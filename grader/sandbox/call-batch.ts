import type { Call } from '../model/call.ts';
import { toLine } from './process/request-lines.ts';
import type { CallRequest } from './protocol.ts';

/** Calls that are sent at once, made ready to be sent. */
export interface CallBatch {
  readonly requests: readonly CallRequest[];
  /** The lines of all requests. */
  readonly lines: Uint8Array;
  /** The names of all images in the arguments. */
  readonly images: ReadonlySet<string>;
}

/**
 * Makes calls ready to be sent. What was made of a list is kept as long as the list is: a check makes the same calls of
 * every submission.
 *
 * @param calls nobody may change it afterwards
 * @throws KitError if an argument is not finite
 */
export function callBatch(exercise: string, calls: readonly Call[]): CallBatch {
  const known = batches.get(calls);
  if (known?.requests[0]?.exercise === exercise) {
    return known;
  }
  const requests = calls.map((call, i) => callRequest(exercise, call, i === 0));
  const lines = Buffer.from(requests.map(toLine).join(''));
  const batch = { requests, lines, images: imagesOf(calls) };
  batches.set(calls, batch);
  return batch;
}

const batches = new WeakMap<readonly Call[], CallBatch>();

function callRequest(exercise: string, call: Call, startsBatch: boolean): CallRequest {
  return {
    kind: 'call',
    exercise,
    function: call.function,
    args: call.args,
    answer: call.answer,
    ...(call.throws && { throws: true }),
    ...(startsBatch && { startsBatch: true }),
  };
}

/** The names of all images in the arguments of calls. */
export function imagesOf(calls: readonly Call[]): Set<string> {
  const args = calls.flatMap((call) => call.args);
  return new Set(args.flatMap((arg) => (typeof arg === 'object' && '$images' in arg ? [arg.$images] : [])));
}
