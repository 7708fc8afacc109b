import type { Queue } from 'bullmq';
import type { Exercise } from '../../model/exercise.ts';
import type { Outcome, Settings } from '../work/job.ts';
import { readOutcomes } from './check-outcome.ts';
import type { Sending } from './chunks.ts';
import { KEPT_DAYS } from './forget-old.ts';
import { packJob } from './queue-job.ts';
import { digestOf } from './queue-name.ts';
import type { Store } from './store.ts';

interface SentChunksOptions {
  readonly ask: Store['ask'];
  readonly queue: Queue;
  readonly settings: Settings;
  readonly exercises: readonly Exercise[];
  /** What came of a submission. */
  readonly onOutcome: (digest: string, outcome: Outcome) => void;
}

interface Sent {
  readonly chunk: readonly Sending[];
  /** How often what came back was no result. */
  refused: number;
}

/**
 * The chunks of a class that are in the queue. Each stays there until its results have been written, so that whoever is
 * killed finds it; and what the store has lost is sent again.
 */
export class SentChunks {
  readonly #options: SentChunksOptions;
  /** By job. */
  readonly #sent = new Map<string, Sent>();
  /** Jobs whose results are taken, and perhaps not written yet. */
  readonly #taken = new Set<string>();

  constructor(options: SentChunksOptions) {
    this.#options = options;
  }

  async send(chunk: readonly Sending[]): Promise<void> {
    const id = `chunk-${digestOf(chunk.map(({ digest }) => digest))}`;
    this.#sent.set(id, { chunk, refused: 0 });
    await this.#add(id, chunk, true);
  }

  /** Takes what is done. */
  async collect(): Promise<void> {
    const { ask, queue } = this.#options;
    const done = await ask(() => queue.getRanges(['completed', 'failed'], 0, MOST_AT_ONCE));
    await Promise.all(done.filter((id) => this.#sent.has(id)).map((id) => this.#take(id)));
  }

  /**
   * Looks at each. A store that was started anew may have lost jobs; another command may have taken what both had sent.
   */
  async check(): Promise<void> {
    const { ask, queue } = this.#options;
    for (const [id, sent] of [...this.#sent]) {
      const state = await ask(() => queue.getJobState(id));
      if (state === 'completed' || state === 'failed') {
        await this.#take(id);
      } else if (state === 'unknown' && this.#sent.get(id) === sent) {
        await this.#add(id, sent.chunk);
      }
    }
  }

  /** Removes what is taken, when all is written. */
  async removeTaken(): Promise<void> {
    const taken = [...this.#taken];
    this.#taken.clear();
    await Promise.all(taken.map((id) => this.#remove(id)));
  }

  /** @param isNew what an earlier command gave up is tried again */
  async #add(jobId: string, chunk: readonly Sending[], isNew = false): Promise<void> {
    const { ask, queue, settings } = this.#options;
    const { seed, limits } = settings;
    const submissions = chunk.map(({ submission }) => submission);
    const data = await packJob({ settings: { seed, limits }, submissions });
    await ask(async () => {
      if (isNew && (await queue.getJobState(jobId)) === 'failed') {
        await queue.remove(jobId);
      }
      await queue.add('grade', data, { jobId, removeOnComplete: KEPT, removeOnFail: KEPT });
    });
  }

  async #take(id: string): Promise<void> {
    const { ask, queue, settings, exercises, onOutcome } = this.#options;
    const job = await ask(() => queue.getJob(id));
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
    if (this.#sent.delete(id)) {
      sent.chunk.forEach(({ digest }, i) => void onOutcome(digest, outcomes[i] as Outcome));
      this.#removeLater(id);
    }
  }

  /** Somebody's code may have ended all workers that took it: each is tried alone, and who fails alone is not graded. */
  async #takeFailed(id: string, { chunk }: Sent): Promise<void> {
    this.#sent.delete(id);
    await this.#remove(id);
    if (chunk.length > 1) {
      await Promise.all(chunk.map((one) => this.send([one])));
      return;
    }
    this.#giveUp(chunk, LOST);
  }

  async #refuse(id: string, sent: Sent): Promise<void> {
    sent.refused += 1;
    await this.#remove(id);
    if (sent.refused < MOST_REFUSED) {
      await this.#add(id, sent.chunk);
      return;
    }
    this.#sent.delete(id);
    this.#giveUp(sent.chunk, NO_RESULT);
  }

  #giveUp(chunk: readonly Sending[], message: string): void {
    for (const { digest } of chunk) {
      this.#options.onOutcome(digest, { kind: 'fault', message });
    }
  }

  /** Its results are written in between. */
  #removeLater(id: string): void {
    this.#taken.add(id);
    setTimeout(() => {
      if (this.#taken.delete(id)) {
        this.#remove(id).catch(() => {}); // Then the store removes it some day, because it is old.
      }
    }, WRITTEN_MS).unref();
  }

  #remove(id: string): Promise<unknown> {
    return this.#options.ask(() => this.#options.queue.remove(id));
  }
}

/** More than a class has in the queue. */
const MOST_AT_ONCE = 1_000;
const WRITTEN_MS = 500;
/** In seconds. If nobody comes for a result. */
const KEPT = { age: KEPT_DAYS * 24 * 3600 };
const MOST_REFUSED = 3;

const LOST =
  'every worker that took it was lost, several times over, so it is not graded yet. Run the same command again, and it is tried once more; if it stays so, see what ended the workers (is there too little memory?).';
const NO_RESULT =
  'what workers handed in was no result of this kit, several times over, so it is not graded yet. Somebody else may be writing to the queue: change its password.';
