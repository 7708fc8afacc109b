import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { START } from '../../kit/paths.ts';
import { onExit } from '../../system/on-exit.ts';
import type { FromWorker, Graded, Job, Outcome, ToWorker } from './job.ts';

/** The program of a worker. */
export const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** How a worker ended, though nobody had ended it. */
export interface WorkerEnd {
  readonly how: string;
  /** The last of what it wrote to standard error. */
  readonly said: string;
}

/** A worker has ended before it answered. */
export class WorkerEnded extends Error {
  readonly end: WorkerEnd;

  constructor(end: WorkerEnd) {
    super(`A worker ended: ${end.how}.`);
    this.end = end;
  }
}

export interface ProcessOptions {
  readonly program: string;
  /** Called when it can work. */
  readonly onReady: () => void;
  /** Whether it goes on if this process gets a signal to end, until this process has ended. */
  readonly outlivesSignals: boolean;
}

interface Pending {
  resolve(done: Graded | Outcome): void;
  reject(fault: Error): void;
}

/** One process of the pool, and the submissions that it works on. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #jobs = new Map<number, Pending>();
  readonly #cancelOnExit: () => void;
  readonly #onReady: () => void;
  #next = 0;
  #said = '';
  #end: WorkerEnd | null = null;

  constructor({ program, onReady, outlivesSignals }: ProcessOptions) {
    this.#onReady = onReady;
    this.#child = fork(START, [program], {
      serialization: 'advanced', // A submission has a Map.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: V8_SETTINGS,
      // Ctrl-C reaches all processes of a terminal's group, and their sandboxes would end.
      detached: outlivesSignals && process.platform !== 'win32',
    });
    this.#cancelOnExit = (outlivesSignals ? onEnd : onExit)(() => this.kill());
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = `${this.#said}${text}`.slice(-LONGEST_SAID);
    });
    this.#child.on('message', (message: FromWorker) => this.#receive(message));
    this.#child.once('error', (fault) => this.#ended(fault.message));
    this.#child.once('close', (code, signal) => this.#ended(signal ?? `exit code ${code}`));
  }

  /** How many submissions it works on. */
  get busy(): number {
    return this.#jobs.size;
  }

  get hasEnded(): boolean {
    return this.#end !== null;
  }

  /** @throws WorkerEnded if it ends before it is done */
  grade(job: Job): Promise<Graded | Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#end !== null) {
        reject(new WorkerEnded(this.#end));
        return;
      }
      const id = this.#next;
      this.#next += 1;
      this.#jobs.set(id, { resolve, reject });
      this.#send({ id, job });
    });
  }

  kill(): void {
    this.#cancelOnExit();
    this.#child.kill('SIGKILL');
  }

  /** Lets it end by itself, with its sandboxes. */
  async close(): Promise<void> {
    if (this.#end === null) {
      const closed = new Promise<void>((resolve) => void this.#child.once('exit', () => resolve()));
      this.#child.disconnect();
      await closed;
    }
  }

  #send(message: ToWorker): void {
    // If it has ended, `close` says so.
    this.#child.send(message, () => {});
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'ready') {
      this.#onReady();
      return;
    }
    this.#jobs.get(message.id)?.resolve(message.done);
    this.#jobs.delete(message.id);
  }

  #ended(how: string): void {
    if (this.#end !== null) {
      return;
    }
    this.#cancelOnExit();
    this.#end = { how, said: this.#said.trim() };
    for (const { reject } of this.#jobs.values()) {
      reject(new WorkerEnded(this.#end));
    }
    this.#jobs.clear();
  }
}

/** As `onExit`, but not at a signal. */
function onEnd(cleanUp: () => void): () => void {
  process.once('exit', cleanUp);
  return () => void process.off('exit', cleanUp);
}

/** Megabytes for young objects: a grading makes many that do not last, and collecting them less often saves a twelfth. */
const V8_SETTINGS = ['--min-semi-space-size=32', '--max-semi-space-size=32'];
/** Characters. */
const LONGEST_SAID = 2_000;
