import type { Queue } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KitVersion } from '../../kit/kit-version.ts';
import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Submission } from '../../model/submission.ts';
import type { Graded, Outcome, Settings } from '../work/job.ts';
import { Places } from '../work/places.ts';
import { filesOf } from '../work/result-files.ts';
import type { Workers } from '../work/workers.ts';
import { Board } from './board.ts';
import { Chunks, type Sending } from './chunks.ts';
import { readOutcomes } from './check-outcome.ts';
import { Presence } from './presence.ts';
import { digestOf, queueName } from './queue-name.ts';
import { packJob, plainSubmission } from './queue-job.ts';
import type { Store } from './store.ts';
import { refusal } from './store-faults.ts';

export interface QueueWorkersOptions {
  readonly store: Store;
  readonly course: string;
  readonly version: KitVersion;
  readonly settings: Settings;
  readonly exercises: readonly Exercise[];
  /** A line for whoever waits. */
  readonly notify: (line: string) => void;
}

interface Sent {
  readonly chunk: readonly Sending[];
  /** How often what came back was no result. */
  refused: number;
}

interface Waiting {
  readonly promise: Promise<Graded>;
  resolve(graded: Graded): void;
  reject(fault: unknown): void;
}

/**
 * Workers on any machines, by a queue. Each job stays in the queue until its result has been written, so that whoever
 * is killed finds it there; and what the store has lost is sent again.
 */
export class QueueWorkers implements Workers {
  readonly #options: QueueWorkersOptions;
  readonly #queue: Queue;
  readonly #board: Board;
  readonly #presence: Presence;
  readonly #places = new Places(MOST_SENT, { mostSlow: 0 });
  readonly #chunks = new Chunks((chunk) => void this.#send(chunk).catch((fault) => this.#fail(fault)));
  /** By job. */
  readonly #sent = new Map<string, Sent>();
  /** By submission. Whoever hands in the same shares the result. */
  readonly #waiting = new Map<string, Waiting>();
  /** Jobs whose results are taken, and perhaps not written yet. */
  readonly #taken = new Set<string>();
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
    const { store, course, version } = options;
    this.#options = options;
    this.#queue = store.queue(queueName(course, version));
    this.#board = new Board(store);
    this.#presence = new Presence({ ...options, board: this.#board });
  }

  place(): Promise<() => void> {
    return this.#places.take();
  }

  async grade(submission: Submission): Promise<Graded> {
    if (this.#fault !== null) {
      throw this.#fault;
    }
    const { seed, limits } = this.#options.settings;
    const digest = digestOf([this.#options.version, seed, limits, plainSubmission(submission)]);
    const before = this.#waiting.get(digest);
    if (before !== undefined) {
      return before.promise;
    }
    const waiting = newWaiting();
    this.#waiting.set(digest, waiting);
    this.#chunks.add({ digest, submission });
    return waiting.promise;
  }

  async close(): Promise<void> {
    if (!this.#isClosed) {
      this.#isClosed = true;
      await Promise.all([...this.#taken].map((id) => this.#remove(id)));
      await this.#presence.end(async () => {
        const counts = await this.#options.store.ask(() => this.#queue.getJobCounts('waiting', 'active'));
        return Object.values(counts).every((count) => count === 0);
      });
      await this.#options.store.close();
    }
  }

  kill(): void {
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#presence.stop();
      void this.#options.store.close(true);
    }
  }

  async #refuseLongQueue(): Promise<void> {
    const { store, course } = this.#options;
    const { waiting = 0 } = await store.ask(() => this.#queue.getJobCounts('waiting'));
    if (waiting >= MOST_WAITING) {
      throw new KitError(
        'queue-too-long',
        `The queue of the course “${course}” has ${waiting} jobs that wait, and takes no class while it has ${MOST_WAITING} or more. Wait until workers have done some, or start more of them; to see how it goes: npm run worker -- --status`,
      );
    }
  }

  async #send(chunk: readonly Sending[]): Promise<void> {
    const jobId = `chunk-${digestOf(chunk.map(({ digest }) => digest))}`;
    this.#sent.set(jobId, { chunk, refused: 0 });
    await this.#add(jobId, chunk, true);
  }

  /** @param isNew what an earlier command gave up is tried again */
  async #add(jobId: string, chunk: readonly Sending[], isNew = false): Promise<void> {
    const { store, settings } = this.#options;
    const { seed, limits } = settings;
    const data = await packJob({
      settings: { seed, limits },
      submissions: chunk.map(({ submission }) => submission),
    });
    await store.ask(async () => {
      if (isNew && (await this.#queue.getJobState(jobId)) === 'failed') {
        await this.#queue.remove(jobId);
      }
      const kept = { age: KEPT_SECONDS };
      await this.#queue.add('grade', data, { jobId, removeOnComplete: kept, removeOnFail: kept });
    });
  }

  /** Takes what is done, as it comes. */
  async #collect(): Promise<void> {
    const { store } = this.#options;
    let checked = performance.now();
    while (!this.#isClosed) {
      const done = await store.ask(() => this.#queue.getRanges(['completed', 'failed'], 0, MOST_SENT));
      await Promise.all(done.filter((id) => this.#sent.has(id)).map((id) => this.#take(id)));
      if (performance.now() - checked > CHECK_MS) {
        checked = performance.now();
        await this.#checkAll();
      }
      await sleep(POLL_MS);
    }
  }

  /** A store that was started anew may have lost jobs, and another command may have taken what both had asked for. */
  async #checkAll(): Promise<void> {
    const states = await Promise.all(
      [...this.#sent].map(async ([id, sent]) => {
        const state = await this.#options.store.ask(() => this.#queue.getJobState(id));
        return { id, sent, state };
      }),
    );
    for (const { id, sent, state } of states) {
      if (state === 'completed' || state === 'failed') {
        await this.#take(id);
      } else if (state === 'unknown' && this.#sent.get(id) === sent) {
        await this.#add(id, sent.chunk);
      }
    }
  }

  async #take(id: string): Promise<void> {
    const { store, settings, exercises } = this.#options;
    const job = await store.ask(() => this.#queue.getJob(id));
    const sent = this.#sent.get(id);
    if (job === undefined || sent === undefined) {
      return;
    }
    if (job.failedReason) {
      await this.#takeFailed(id, sent);
      return;
    }
    let outcomes: readonly Outcome[];
    try {
      outcomes = await readOutcomes(job.returnvalue, sent.chunk.length, { exercises, seed: settings.seed });
    } catch {
      await this.#refuse(id, sent);
      return;
    }
    this.#sent.delete(id);
    sent.chunk.forEach(({ digest }, i) => void this.#resolve(digest, outcomes[i] as Outcome));
    this.#removeLater(id);
  }

  /** Somebody may have cost all workers that took it their lives: each is tried alone, and who fails alone is not graded. */
  async #takeFailed(id: string, { chunk }: Sent): Promise<void> {
    this.#sent.delete(id);
    await this.#remove(id);
    if (chunk.length > 1) {
      await Promise.all(chunk.map((one) => this.#send([one])));
      return;
    }
    this.#resolve(chunk[0]?.digest ?? '', { kind: 'fault', message: LOST });
  }

  async #refuse(id: string, sent: Sent): Promise<void> {
    sent.refused += 1;
    await this.#remove(id);
    if (sent.refused < MOST_REFUSED) {
      await this.#add(id, sent.chunk);
      return;
    }
    this.#sent.delete(id);
    for (const { digest } of sent.chunk) {
      this.#resolve(digest, { kind: 'fault', message: NO_RESULT });
    }
  }

  #resolve(digest: string, outcome: Outcome): void {
    this.#presence.sawResult();
    this.#waiting.get(digest)?.resolve(filesOf(outcome, this.#options.settings.feedback));
    this.#waiting.delete(digest);
  }

  /** Its result is written in between. */
  #removeLater(id: string): void {
    this.#taken.add(id);
    setTimeout(() => {
      if (this.#taken.delete(id) && !this.#isClosed) {
        this.#remove(id).catch(() => {}); // Then it is too old some day.
      }
    }, WRITTEN_MS).unref();
  }

  #remove(id: string): Promise<unknown> {
    return this.#options.store.ask(() => this.#queue.remove(id));
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

/** Submissions of one class that are in the queue at once: enough for 250 processors, and 10 MB in the store. */
const MOST_SENT = 512;
/** Jobs of one course, of all its commands together. */
const MOST_WAITING = 5_000;
const POLL_MS = 200;
const CHECK_MS = 5_000;
const WRITTEN_MS = 500;
const KEPT_SECONDS = 7 * 24 * 3600;
const MOST_REFUSED = 3;

const LOST =
  'every worker that took it was lost, several times over, so it is not graded yet. Type the same again, and it is tried once more; if it stays so, see what ended the workers (is there too little memory?).';
const NO_RESULT =
  'what workers handed in was no result of this kit, several times over, so it is not graded yet. Somebody else may be writing to the queue: change its password.';

function newWaiting(): Waiting {
  let resolve: Waiting['resolve'] = () => {};
  let reject: Waiting['reject'] = () => {};
  const promise = new Promise<Graded>((...both) => {
    [resolve, reject] = both;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}
