import { setTimeout as sleep } from 'node:timers/promises';

/** A store did not answer in time. */
export class NoAnswer extends Error {}

/**
 * Waits for an answer for so long. What is asked is left to itself then.
 *
 * @param stop once it is aborted, nobody waits any more
 * @throws NoAnswer if it does not come in time
 */
export async function inTime<Answer>(
  asked: Promise<Answer>,
  milliseconds: number,
  stop = new AbortController(),
): Promise<Answer> {
  asked.catch(() => {});
  try {
    return await Promise.race([
      asked,
      sleep(milliseconds, undefined, { signal: stop.signal }).then(() => {
        throw new NoAnswer(`no answer within ${milliseconds / 1000} s`);
      }),
    ]);
  } finally {
    stop.abort();
  }
}
