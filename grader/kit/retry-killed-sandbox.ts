import { KitError } from '../model/kit-error.ts';

/**
 * Tries something once more if what stopped it is no fault of the student and may be over: something outside ended
 * one of our processes, or hardly let it compute, or the system could not start one. Everything is done again from the
 * start, so the result is the same as if nothing had happened.
 *
 * @throws what the second try throws
 */
export async function retryOnce<Result>(attempt: (isRetry: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await attempt(false);
  } catch (fault) {
    if (!(fault instanceof KitError && PASSING.has(fault.code))) {
      throw fault;
    }
    return attempt(true);
  }
}

const PASSING = new Set([
  'sandbox-killed',
  'sandbox-stalled',
  'sandbox-does-not-start',
  'system-limit',
  'esbuild-killed',
  'esbuild-stalled',
  'esbuild-does-not-start',
]);
