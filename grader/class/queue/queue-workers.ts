import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { faultWords } from '../../kit/fault-words.ts';
import type { KitVersion } from '../../kit/kit-version.ts';
import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Submission } from '../../model/submission.ts';
import { typedCommand } from '../../system/typed-command.ts';
import type { Graded, Outcome, Settings } from '../work/job.ts';
import { Places } from '../work/places.ts';
import { filesOf } from '../work/result-files.ts';
import type { Workers } from '../work/workers.ts';
import { Board } from './board.ts';
import { Chunks } from './chunks.ts';
import { KEPT_DAYS } from './forget-old.ts';
import { inTime } from './in-time.ts';
import { Presence } from './presence.ts';
import type { QueueAddress } from './queue-address.ts';
import { plainSubmission } from './queue-job.ts';
import { digestOf, queueName } from './queue-name.ts';
import { SentChunks } from './sent-chunks.ts';
import type { Store } from './store.ts';
import { refusal, wordsOf } from './store-faults.ts';

export interface QueueWorkersOptions {
  readonly store: Store;
  readonly course: string;
  readonly version: KitVersion;
  readonly settings: Settings;
  readonly exercises: readonly Exercise[];
  /** A line for whoever waits. */
  readonly notify: (line: string) => void;
}

interface Waiting {
  readonly submission: Submission;
  readonly promise: Promise<Graded>;
  resolve(graded: Graded | Promise<Graded>): void;
  reject(fault: unknown): void;
}

/** Workers on any machines, by a queue. */
export class QueueWorkers implements Workers {
  readonly #options: QueueWorkersOptions;
  readonly #queue: Queue;
  readonly #presence: Presence;
  readonly #sent: SentChunks;
  readonly #places = new Places(MOST_SENT, { mostSlow: 0 });
  readonly #chunks = new Chunks((chunk) => void this.#sent.send(chunk).catch((fault) => this.#fail(fault)));
  /** By the digest of the submission: whoever hands in the same shares the result. */
  readonly #waiting = new Map<string, Waiting>();
  #isClosed = false;
  #fault: unknown = null;

  /** @throws KitError if too much waits in the queue already */
  static async open(options: QueueWorkersOptions): Promise<QueueWorkers> {
    const workers = new QueueWorkers(options);
    await workers.#refuseLongQueue();
    await workers.#presence.begin();
    void workers.#collect().catch((fault) => workers.#fail(fault));
    return workers;
  }

  private constructor(options: QueueWorkersOptions) {
    const { store, course, version, settings, exercises } = options;
    this.#options = options;
    this.#queue = store.queue(queueName(course, version));
    this.#presence = new Presence({ ...options, board: new Board(store) });
    const onOutcome = (digest: string, outcome: Outcome) => this.#resolve(digest, outcome);
    this.#sent = new SentChunks({ ask: store.ask, queue: this.#queue, settings, exercises, onOutcome });
  }

  place(): Promise<() => void> {
    return this.#places.take();
  }

  async grade(submission: Submission): Promise<Graded> {
    if (this.#fault !== null) {
      throw this.#fault;
    }
    const { version, settings } = this.#options;
    const digest = digestOf([version, settings.seed, settings.limits, plainSubmission(submission)]);
    const before = this.#waiting.get(digest);
    if (before !== undefined) {
      return before.promise;
    }
    const waiting = newWaiting(submission);
    this.#waiting.set(digest, waiting);
    this.#chunks.add({ digest, submission });
    return waiting.promise;
  }

  /** Whatever becomes of the store now, all results are here: it is no fault of the class. */
  async close(): Promise<void> {
    if (this.#isClosed) {
      return;
    }
    this.#isClosed = true;
    this.#presence.stop();
    const { store, notify } = this.#options;
    let isTidy = false;
    try {
      await inTime(this.#tidyUp(), TIDY_MS);
      isTidy = true;
    } catch (fault) {
      notify(untidy(fault, store.address));
    } finally {
      await store.close(!isTidy);
    }
  }

  kill(): void {
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#presence.stop();
      void this.#options.store.close(true);
    }
  }

  /** The entry of the course comes last: by it, workers find what is left some day. */
  async #tidyUp(): Promise<void> {
    const { store } = this.#options;
    await this.#sent.removeTaken();
    const counts = await store.ask(() => this.#queue.getJobCounts('waiting', 'active'));
    await store.forgetEvents(this.#queue);
    await this.#presence.end(Object.values(counts).every((count) => count === 0));
  }

  async #refuseLongQueue(): Promise<void> {
    const { store, course } = this.#options;
    const { waiting = 0 } = await store.ask(() => this.#queue.getJobCounts('waiting'));
    if (waiting >= MOST_WAITING) {
      throw new KitError(
        'queue-too-long',
        `In the queue of the course “${course}” ${waiting.toLocaleString('en-US')} jobs wait, and a class is taken only while there are fewer than ${MOST_WAITING.toLocaleString('en-US')}. Wait until workers have done some, or start more of them. To see how it goes: ${typedCommand('worker', '--status')}`,
      );
    }
  }

  /** Takes what is done, as it comes. */
  async #collect(): Promise<void> {
    let checked = performance.now();
    while (!this.#isClosed) {
      await this.#sent.collect();
      if (performance.now() - checked > CHECK_MS) {
        await this.#sent.check();
        checked = performance.now();
      }
      await sleep(POLL_MS);
    }
  }

  #resolve(digest: string, outcome: Outcome): void {
    this.#presence.sawResult();
    const waiting = this.#waiting.get(digest);
    waiting?.resolve(
      filesOf(outcome, { ...this.#options, submission: waiting.submission }).catch((fault) => ({
        kind: 'fault',
        message: faultWords(fault),
      })),
    );
    this.#waiting.delete(digest);
  }

  #fail(fault: unknown): void {
    if (!this.#isClosed && this.#fault === null) {
      this.#fault = fault instanceof KitError ? fault : refusal(fault, this.#options.store.address);
      for (const { reject } of this.#waiting.values()) {
        reject(this.#fault);
      }
    }
  }
}

/** Submissions of one class that are in the queue at once: enough for 250 processors, and 2 MB in the store. */
const MOST_SENT = 512;
/** Jobs of one course, of all its commands together. */
const MOST_WAITING = 5_000;
const POLL_MS = 200;
const CHECK_MS = 5_000;
/** Nobody waits for it for long: everything else is done. */
const TIDY_MS = 5_000;

function untidy(fault: unknown, address: QueueAddress): string {
  const why = wordsOf(fault instanceof KitError ? (fault.cause ?? fault) : fault, address);
  return `All results are here. The queue ${address.shown} could not be tidied up (${why}); workers remove what is left there after ${KEPT_DAYS} days.`;
}

function newWaiting(submission: Submission): Waiting {
  let resolve: Waiting['resolve'] = () => {};
  let reject: Waiting['reject'] = () => {};
  const promise = new Promise<Graded>((...both) => {
    [resolve, reject] = both;
  });
  promise.catch(() => {});
  return { submission, promise, resolve, reject };
}
