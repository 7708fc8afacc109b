import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KitVersion } from '../../kit/kit-version.ts';
import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import { plural } from '../../text/english.ts';
import { spellOutInvisible } from '../../text/sanitize.ts';
import type { Outcome } from '../work/job.ts';
import type { Pool } from '../work/pool.ts';
import { Board, REFRESH_MS } from './board.ts';
import { packOutcomes } from './check-outcome.ts';
import { CourseTakers } from './course-takers.ts';
import { forgetOld } from './forget-old.ts';
import { InHand, type Taken } from './in-hand.ts';
import { type QueueJob, readJob } from './queue-job.ts';
import { RecentWork } from './recent-work.ts';
import type { Store } from './store.ts';
import { refusal } from './store-faults.ts';

export interface ServeOptions {
  readonly store: Store;
  /** The courses to work for; null for all. */
  readonly courses: readonly string[] | null;
  readonly version: KitVersion;
  readonly exercises: readonly Exercise[];
  /** The processes that grade: nothing is computed in this one, which renews the locks. */
  readonly pool: Pick<Pool, 'place' | 'outcome'>;
  readonly processes: number;
  readonly notify: (line: string) => void;
  /** Takes no more jobs, and ends when those in hand are done. */
  readonly drain: AbortSignal;
  /** Ends at once, and gives back what is in hand. */
  readonly stop: AbortSignal;
}

/**
 * Takes jobs from the queues of all courses, grades them, and hands in what came of them, until it is told to end.
 *
 * @returns how many submissions it graded
 * @throws KitError if nothing can be graded on this machine, or the store does not let us in
 */
export async function serveQueue(options: ServeOptions): Promise<number> {
  const server = new Server(options);
  return server.run();
}

class Server {
  readonly #options: ServeOptions;
  readonly #board: Board;
  readonly #takers: CourseTakers;
  readonly #inHand: InHand;
  readonly #recent = new RecentWork();
  readonly #failed = new AbortController();
  readonly #working = new Set<Promise<void>>();
  readonly #name = spellOutInvisible(`${hostname()}-${process.pid}`).slice(0, 100);
  #busy = 0;

  constructor(options: ServeOptions) {
    this.#options = options;
    this.#board = new Board(options.store);
    this.#inHand = new InHand(options.store, options.notify);
    const isBusy = (course: string) => this.#inHand.has(course);
    this.#takers = new CourseTakers({ ...options, board: this.#board, isBusy });
  }

  async run(): Promise<number> {
    const { drain, stop } = this.#options;
    await this.#cleanUp();
    await this.#announce();
    const timers = [
      setInterval(() => void this.#announce().catch(() => {}), REFRESH_MS),
      setInterval(() => this.#sayWork(), MINUTE_MS),
      setInterval(() => void this.#cleanUp().catch(() => {}), HOUR_MS),
    ];
    try {
      const end = AbortSignal.any([drain, stop, this.#failed.signal]);
      await this.#takeAll(end);
      await orAborted(Promise.all(this.#working), AbortSignal.any([stop, this.#failed.signal]));
      if (stop.aborted || this.#failed.signal.aborted) {
        await Promise.race([this.#inHand.giveAllBack(), sleep(GIVE_BACK_MS)]);
      }
      if (this.#failed.signal.aborted) {
        throw this.#failed.signal.reason;
      }
      return this.#recent.total;
    } finally {
      timers.forEach(clearInterval);
      this.#inHand.stop();
      await Promise.race([
        this.#board.removeWorker({ name: this.#name }).catch(() => {}),
        sleep(GIVE_BACK_MS),
      ]);
    }
  }

  /** What others left behind: anybody may do it, and it may be done twice. */
  async #cleanUp(): Promise<void> {
    await this.#board.removeLostWorkers();
    await forgetOld(this.#options.store, this.#board);
  }

  async #takeAll(end: AbortSignal): Promise<void> {
    let idleMs = LEAST_IDLE_MS;
    while (!end.aborted) {
      const leave = await orAborted(this.#options.pool.place(), end);
      if (leave === undefined) {
        return;
      }
      const taken = end.aborted ? null : await this.#takers.next().catch((fault) => this.#fail(fault));
      if (taken === null) {
        leave();
        await sleep(idleMs, undefined, { signal: end }).catch(() => {});
        idleMs = Math.min(idleMs * 1.5, MOST_IDLE_MS);
        continue;
      }
      idleMs = LEAST_IDLE_MS;
      this.#inHand.add(taken);
      const working = this.#work(taken, leave)
        .catch((fault) => void this.#fail(fault))
        .finally(() => void this.#working.delete(working));
      this.#working.add(working);
    }
  }

  /** @param leave gives back the place that was taken for its first submission */
  async #work(taken: Taken, leave: () => void): Promise<void> {
    const { job, course } = taken;
    if (job.deferredFailure) {
      leave();
      await this.#inHand.fail(taken, unrecoverable(job.deferredFailure));
      return;
    }
    let found: QueueJob;
    try {
      found = await readJob(job.data, this.#options.exercises);
    } catch {
      leave();
      this.#options.notify(`A job of the course “${course}” is none of this kit’s, and was turned down.`);
      await this.#inHand.fail(taken, unrecoverable('This is no job of the kit.'));
      return;
    }
    const outcomes = await this.#grade(found, leave);
    if (await this.#inHand.complete(taken, await packOutcomes(outcomes))) {
      this.#recent.add(course, outcomes.length);
    }
  }

  async #grade({ settings, submissions }: QueueJob, leave: () => void): Promise<readonly Outcome[]> {
    const { pool } = this.#options;
    return Promise.all(
      submissions.map(async (submission, i) => {
        const release = i === 0 ? leave : await pool.place();
        this.#busy += 1;
        try {
          return await pool.outcome(submission, settings);
        } finally {
          this.#busy -= 1;
          release();
        }
      }),
    );
  }

  /** What no job is to blame for ends the worker. */
  #fail(fault: unknown): null {
    const { address } = this.#options.store;
    this.#failed.abort(fault instanceof KitError ? fault : refusal(fault, address));
    return null;
  }

  #announce(): Promise<void> {
    const { version, courses, processes } = this.#options;
    return this.#board.announceWorker({
      name: this.#name,
      kit: version.kit,
      catalogue: version.catalogue,
      courses,
      processes,
      busy: this.#busy,
      minute: this.#recent.lastMinute(),
      at: Date.now(),
    });
  }

  #sayWork(): void {
    const done = Object.entries(this.#recent.lastMinute()).filter(([, count]) => count > 0);
    if (done.length > 0) {
      const parts = done.map(([course, count]) => `${plural(count, 'submission')} of “${course}”`);
      this.#options.notify(`In the last minute: ${parts.join(', ')}. ${this.#busy} in hand.`);
    }
  }
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const GIVE_BACK_MS = 1_000;
const LEAST_IDLE_MS = 200;
const MOST_IDLE_MS = 2_000;

/** Undefined as soon as the signal is given. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const onAbort = () => resolve(undefined);
    if (signal.aborted) {
      onAbort();
    }
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** As BullMQ knows it: such a job is not tried again. */
function unrecoverable(message: string): Error {
  return Object.assign(new Error(message), { name: 'UnrecoverableError' });
}
