import { KitError } from '../model/kit-error.ts';

/**
 * Tries something again, once, where what stopped it was no fault of the student and may be over: somebody
 * ended a process of ours, or the system could not start one. All of it is done anew, so that it comes out as
 * if nothing had happened.
 *
 * @throws what the second try throws
 */
export async function retryOnce<Result>(attempt: (isSecondTry: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await attempt(false);
  } catch (fault) {
    if (!(fault instanceof KitError && PASSING.has(fault.code))) {
      throw fault;
    }
    return attempt(true);
  }
}

const PASSING = new Set(['sandbox-killed', 'sandbox-does-not-start', 'esbuild-does-not-start']);
