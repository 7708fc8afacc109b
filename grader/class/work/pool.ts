import { KitError } from '../../model/kit-error.ts';
import type { Submission } from '../../model/submission.ts';
import { sanitize } from '../../text/sanitize.ts';
import type { Graded, Settings } from './job.ts';
import { Places } from './places.ts';
import { WORKER, type WorkerEnd, WorkerEnded, WorkerProcess } from './worker-process.ts';
import type { Workers } from './workers.ts';

/** Submissions that a process has in hand, without slow ones: while a sandbox computes for one, it judges another. */
const AT_ONCE = 2;
const LONGEST_MESSAGE = 1_000;

/**
 * Processes of this machine that grade submissions. All times in a verdict are computing time of the submission's own
 * sandbox, so it costs nobody a point how many are graded at once.
 */
export class Pool implements Workers {
  readonly #settings: Settings;
  readonly #processes: WorkerProcess[] = [];
  /** Each with a single submission. */
  readonly #alone = new Set<WorkerProcess>();
  readonly #count: number;
  readonly #program: string;
  readonly #places: Places;
  #isKilled = false;
  /** Whether any process could begin. */
  #wasReady = false;

  /** @param workers how many processes */
  constructor(settings: Settings, workers: number, program = WORKER) {
    this.#program = program;
    this.#settings = settings;
    this.#count = workers;
    this.#places = new Places(workers * AT_ONCE);
  }

  /** Resolves when another submission can be worked on: whoever reads them one by one waits for it. */
  place(): Promise<() => void> {
    return this.#places.take();
  }

  /**
   * Grades a submission; once more if the process ends over it, in one of its own: it may have been another submission
   * that the process ended over.
   *
   * @throws KitError if no process can be started
   */
  async grade(submission: Submission): Promise<Graded> {
    try {
      return await this.#process().grade(submission);
    } catch (fault) {
      this.#endOf(fault);
    }
    const alone = this.#started();
    this.#alone.add(alone);
    try {
      return await alone.grade(submission);
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
    return new WorkerProcess(this.#settings, this.#program, () => {
      this.#wasReady = true;
    });
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
    `Expected a process that grades, but it ended twice before it could begin (${[how, said].filter(Boolean).join('; ')}). What was graded is kept: once that is mended, type the same again.`,
  );
}

function twice({ how, said }: WorkerEnd): string {
  return `The process that graded it ended twice (${how}; is there too little memory?). ${said}`.trim();
}
