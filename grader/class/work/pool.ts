import { KitError } from '../../model/kit-error.ts';
import type { Submission } from '../../model/submission.ts';
import { sanitize } from '../../text/sanitize.ts';
import type { Graded, Job, Outcome, Seeded, Settings } from './job.ts';
import { Places } from './places.ts';
import { WORKER, type WorkerEnd, WorkerEnded, WorkerProcess } from './worker-process.ts';

/** Submissions that a process has in hand, without slow ones: while a sandbox computes for one, it judges another. */
const AT_ONCE = 2;
const LONGEST_MESSAGE = 1_000;

export interface PoolOptions {
  readonly program?: string;
  /** Whether its processes go on if this one gets a signal to end, so that it can finish what it has in hand. */
  readonly outlivesSignals?: boolean;
}

/**
 * Processes of this machine that grade submissions. All times in a verdict are computing time of the submission's own
 * sandbox, so it costs nobody a point how many are graded at once.
 */
export class Pool {
  readonly #processes: WorkerProcess[] = [];
  /** Each with a single submission. */
  readonly #alone = new Set<WorkerProcess>();
  readonly #count: number;
  readonly #options: Required<PoolOptions>;
  readonly #places: Places;
  #isKilled = false;
  /** Whether any process could begin. */
  #wasReady = false;

  /** @param workers how many processes */
  constructor(workers: number, { program = WORKER, outlivesSignals = false }: PoolOptions = {}) {
    this.#options = { program, outlivesSignals };
    this.#count = workers;
    this.#places = new Places(workers * AT_ONCE);
  }

  /** Resolves when another submission can be worked on: whoever reads them one by one waits for it. */
  place(): Promise<() => void> {
    return this.#places.take();
  }

  /** @throws KitError if no process can be started */
  async grade(submission: Submission, settings: Settings): Promise<Graded> {
    // What a job is for, it gets.
    return (await this.#done({ for: 'files', submission, settings })) as Graded;
  }

  /** The result alone. @throws KitError if no process can be started */
  async outcome(submission: Submission, settings: Seeded): Promise<Outcome> {
    return (await this.#done({ for: 'result', submission, settings })) as Outcome;
  }

  /**
   * Grades a submission; once more if the process ends over it, in one of its own: it may have been another submission
   * that the process ended over.
   *
   * @throws KitError if no process can be started
   */
  async #done(job: Job): Promise<Graded | Outcome> {
    try {
      return await this.#process().grade(job);
    } catch (fault) {
      this.#endOf(fault);
    }
    const alone = this.#started();
    this.#alone.add(alone);
    try {
      return await alone.grade(job);
    } catch (fault) {
      const end = this.#endOf(fault);
      if (!this.#wasReady) {
        throw neverReady(end);
      }
      return { kind: 'fault', message: sanitize(twice(end), LONGEST_MESSAGE) };
    } finally {
      this.#alone.delete(alone);
      await alone.close();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#processes.map((one) => one.close()));
  }

  kill(): void {
    this.#isKilled = true;
    for (const one of [...this.#processes, ...this.#alone]) {
      one.kill();
    }
  }

  /** The one with least to do; a new one if all are at work and there may be more, as when one has ended. */
  #process(): WorkerProcess {
    const alive = this.#processes.filter((one) => !one.hasEnded);
    this.#processes.splice(0, this.#processes.length, ...alive);
    const [idlest] = [...alive].sort((a, b) => a.busy - b.busy);
    if (idlest !== undefined && (idlest.busy === 0 || alive.length >= this.#count)) {
      return idlest;
    }
    const started = this.#started();
    this.#processes.push(started);
    return started;
  }

  #started(): WorkerProcess {
    if (this.#isKilled) {
      throw new KitError('workers-stopped', 'The workers were stopped.');
    }
    const onReady = () => {
      this.#wasReady = true;
    };
    return new WorkerProcess({ ...this.#options, onReady });
  }

  /** @throws the fault if it is another than the end of a worker, or if all were ended */
  #endOf(fault: unknown): WorkerEnd {
    if (this.#isKilled || !(fault instanceof WorkerEnded)) {
      throw fault;
    }
    return fault.end;
  }
}

/** If no process can even begin, it is not the submission. */
function neverReady({ how, said }: WorkerEnd): KitError {
  return new KitError(
    'worker-does-not-start',
    `Expected a process that grades, but it ended twice before it could begin (${[how, said].filter(Boolean).join('; ')}). What was graded is kept: once that is mended, run the same command again.`,
  );
}

function twice({ how, said }: WorkerEnd): string {
  return `The process that graded it ended twice (${how}; is there too little memory?). ${said}`.trim();
}
