import { setTimeout as sleep } from 'node:timers/promises';
import { KitError } from '../../model/kit-error.ts';
import { inTime, NoAnswer } from './in-time.ts';
import type { QueueAddress } from './queue-address.ts';
import { noAnswer, refusal, storeFault, wordsOf } from './store-faults.ts';

interface Watch {
  ask<Answer>(act: () => Promise<Answer>): Promise<Answer>;
  /** From now on, nothing is asked again, and nobody waits for what was asked. */
  stop(): void;
}

/**
 * Asks a store again and again while it is away, and says once that it is, and once that it is back. What is asked must
 * be such that asking it twice is the same as once.
 */
export function watchOver(
  address: QueueAddress,
  { notify, patienceMs }: { readonly notify: (line: string) => void; readonly patienceMs: number },
): Watch {
  let awaySince: number | null = null;
  let isStopped = false;
  const waits = new Set<AbortController>();
  const isAway = (fault: unknown) => {
    if (awaySince === null) {
      awaySince = performance.now();
      notify(`The queue ${address.shown} does not answer (${wordsOf(fault, address)}). Waiting for it.`);
    }
    return performance.now() - awaySince;
  };
  const isBack = () => {
    if (awaySince !== null) {
      const seconds = Math.round((performance.now() - awaySince) / 1000);
      awaySince = null;
      notify(`The queue ${address.shown} answers again, after ${seconds} s. It goes on.`);
    }
  };
  return {
    async ask(act) {
      for (;;) {
        if (isStopped) {
          throw closed();
        }
        const wait = new AbortController();
        waits.add(wait);
        try {
          const answer = await inTime(act(), ANSWER_MS, wait);
          isBack();
          return answer;
        } catch (fault) {
          if (isStopped) {
            throw closed(fault);
          }
          const kind = fault instanceof NoAnswer ? 'away' : storeFault(fault);
          if (kind === 'other') {
            throw fault;
          }
          if (kind !== 'away') {
            throw refusal(fault, address);
          }
          const waited = isAway(fault);
          if (waited > patienceMs) {
            throw noAnswer(fault, address, Math.round(waited / 1000));
          }
        } finally {
          waits.delete(wait);
        }
        await sleep(RETRY_MS);
      }
    },
    stop() {
      isStopped = true;
      for (const wait of waits) {
        wait.abort();
      }
    },
  };
}

const RETRY_MS = 1_000;

function closed(cause?: unknown): KitError {
  return new KitError('queue-closed', 'The queue was closed.', { cause });
}

/** A connection may hang without a word. */
const ANSWER_MS = 20_000;
