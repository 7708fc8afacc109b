import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from 'bullmq';
import { KitError } from '../../model/kit-error.ts';
import { LOCK_MS, type Store } from './store.ts';

/** A job that a worker has taken: nobody else takes it as long as its lock is renewed. */
export interface Taken {
  readonly job: Job;
  readonly token: string;
  readonly course: string;
}

/** The jobs that a worker has in hand, and their locks. */
export class InHand {
  readonly #store: Store;
  readonly #notify: (line: string) => void;
  readonly #all = new Set<Taken>();
  readonly #timer: NodeJS.Timeout;

  constructor(store: Store, notify: (line: string) => void) {
    this.#store = store;
    this.#notify = notify;
    this.#timer = setInterval(() => this.#renew(), LOCK_MS / 4);
  }

  add(taken: Taken): void {
    this.#all.add(taken);
  }

  has(course: string): boolean {
    return [...this.#all].some((taken) => taken.course === course);
  }

  /**
   * Hands in what came of a job. If somebody else has it by now, because the store was away for long or this machine
   * slept, they will.
   *
   * @returns whether it was taken
   */
  complete(taken: Taken, value: unknown): Promise<boolean> {
    return this.#end(taken, ({ job, token }) => job.moveToCompleted(value, token, false));
  }

  /** Gives a job up for good. */
  fail(taken: Taken, fault: Error): Promise<boolean> {
    return this.#end(taken, ({ job, token }) => job.moveToFailed(fault, token, false));
  }

  /** Gives a job back for others to take. */
  async giveBack(taken: Taken): Promise<void> {
    this.#all.delete(taken);
    await taken.job.moveToWait(taken.token).catch(() => {}); // Then it is given to others when its lock has run out.
  }

  async giveAllBack(): Promise<void> {
    await Promise.all([...this.#all].map((taken) => this.giveBack(taken)));
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #end(taken: Taken, act: (taken: Taken) => Promise<unknown>): Promise<boolean> {
    let isSaid = false;
    try {
      for (;;) {
        try {
          await this.#store.ask(() => act(taken));
          return true;
        } catch (fault) {
          if (!(fault instanceof KitError)) {
            return false; // Somebody else has the lock, or the job is gone.
          }
          if (fault.code !== 'queue-full') {
            throw fault;
          }
          if (!isSaid) {
            this.#notify(`${fault.message} Until then, this worker keeps what it has.`);
          }
          isSaid = true;
          await sleep(FULL_MS);
        }
      }
    } finally {
      this.#all.delete(taken);
    }
  }

  /** If that fails, whoever hands in the result will see. */
  #renew(): void {
    for (const { job, token } of this.#all) {
      job.extendLock(token, LOCK_MS).catch(() => {});
    }
  }
}

const FULL_MS = 5_000;
