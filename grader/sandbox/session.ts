import type { Call, Reply } from '../model/call.ts';
import { KitError } from '../model/kit-error.ts';
import { type Calls, callsNow, type Loaded, type SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import type { ImageBatch } from '../model/values.ts';
import { sanitize } from '../text/sanitize.ts';
import { DEFAULT_LIMITS, type Limits, MAX_SLOWDOWN } from './limits.ts';
import { type ExitCause, timeoutCause } from './process/exit-cause.ts';
import type { GuestProcess, Outcome } from './process/guest-process.ts';
import { sanitizeLoaded, sanitizeReply } from './process/sanitize-reply.ts';
import { startIsolated } from './process/start-isolated.ts';
import { TimeBudget } from './process/time-budget.ts';
import type { LimitedRequest } from './requests.ts';
import { callRequest, imagesOf, loadRequest, preloadRequest } from './requests.ts';
import { TimeShares } from './time-shares.ts';

export interface SandboxOptions {
  readonly limits?: Limits;
  /**
   * Measures how many times longer this machine takes for the reference's work than the one that the limits
   * were made for. Called once, when a limit is first reached.
   */
  readonly slowdown?: () => number;
  /** True on the retry after an external kill: exit codes 128 + n are then blamed on the submission. */
  readonly isRetry?: boolean;
}

/**
 * A sandbox for the code of one student. It starts at once, in the background.
 *
 * If a process had to be stopped, the next request starts a new one, which gets the scripts and images again
 * that it needs. Each timeout of a function halves the time limit of its later calls. When the submission has
 * spent all its time, every further request times out without being sent.
 */
export function openSandbox({
  limits = DEFAULT_LIMITS,
  slowdown = () => 1,
  isRetry = false,
}: SandboxOptions = {}): SandboxSession {
  return new Sandbox({ limits, slowdown, isRetry });
}

/** Lines of a printed stack that belong to the guest, which is a `data:` URL. */
const GUEST_FRAME = /\n *at [^\n]*data:application\/javascript;base64,[^\n]*/g;

/** A process, with the scripts and images that it has. */
interface Running {
  readonly guest: GuestProcess;
  readonly images: Map<string, ImageBatch>;
  readonly loaded: Map<Script, Loaded>;
}

class Sandbox implements SandboxSession {
  readonly #scripts = new Map<string, Script>();
  readonly #images = new Map<string, ImageBatch>();
  readonly #limits: Limits;
  readonly #slowdown: () => number;
  readonly #isRetry: boolean;
  readonly #total: TimeBudget;
  readonly #received = { characters: 0 };
  readonly #shares = new TimeShares();
  #running: Promise<Running>;
  #last: Promise<unknown> = Promise.resolve();
  /** The exercises that were loaded before: what their files print is kept the first time alone. */
  readonly #loadedBefore = new Set<string>();
  #isSilent = false;
  #printed = '';
  #isClosed = false;

  constructor({ limits, slowdown, isRetry }: Required<SandboxOptions>) {
    let measured: number | undefined;
    this.#limits = limits;
    this.#isRetry = isRetry;
    this.#slowdown = () => {
      measured ??= Math.min(Math.max(slowdown(), 1), MAX_SLOWDOWN);
      return measured;
    };
    this.#total = new TimeBudget('submission', limits.totalMs);
    this.#running = this.#start();
  }

  preload(name: string, images: ImageBatch): void {
    this.#images.set(name, images);
  }

  load(script: Script): Promise<Loaded> {
    this.#scripts.set(script.exercise, script);
    const load = async (running: Running) => {
      running.loaded.delete(script);
      return this.#loadInto(running, script);
    };
    return this.#inTurn(() => this.#inProcess<Loaded>(load, (exitCause) => exitCause));
  }

  call(exercise: string, calls: Calls): Promise<readonly Reply[]> {
    return this.#inTurn(async () => {
      const due = callsNow(calls);
      return due.length === 0 ? [] : this.#callNow(exercise, due);
    });
  }

  #callNow(exercise: string, calls: readonly Call[]): Promise<readonly Reply[]> {
    const call = async (running: Running) => {
      const script = this.#scripts.get(exercise);
      if (script === undefined) {
        throw new KitError('not-loaded', `No script of ${exercise} was given to the sandbox. Load it first.`);
      }
      const loaded = running.loaded.get(script) ?? (await this.#loadInto(running, script));
      if (loaded.kind !== 'loaded') {
        return loaded.kind === 'threw' ? calls.map(() => loaded) : [loaded];
      }
      return this.#callIn(running, script, calls);
    };
    return this.#inProcess<readonly Reply[]>(call, (exitCause) => [exitCause]);
  }

  takeOutput(): string {
    const printed = this.#printed;
    this.#printed = '';
    return sanitize(printed.replace(GUEST_FRAME, ''), this.#limits.outputLength);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const running = await this.#running.catch(() => null);
    await running?.guest.end();
  }

  /** Runs requests one at a time, in order. */
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(act);
    this.#last = result.catch(() => {});
    return result;
  }

  /** Runs `act` in a live process, starting one if needed; or returns `spent` if the submission has no time left. */
  async #inProcess<Result>(
    act: (running: Running) => Promise<Result>,
    spent: (exitCause: ExitCause) => Result,
  ): Promise<Result> {
    if (this.#total.isSpent(1) && this.#total.isSpent(this.#slowdown())) {
      return spent(timeoutCause(this.#total));
    }
    if (!this.#isClosed && (await this.#running).guest.exitCause() !== null) {
      this.#running = this.#start();
    }
    if (this.#isClosed) {
      throw new KitError('sandbox-closed', 'The sandbox was asked for something after it was closed.');
    }
    return act(await this.#running);
  }

  #start(): Promise<Running> {
    const options = {
      limits: this.#limits,
      submissionBudget: this.#total,
      received: this.#received,
      slowdown: this.#slowdown,
      isRetry: this.#isRetry,
      print: (text: string) => this.#print(text),
    };
    const running = startIsolated(options).then((guest) => ({
      guest,
      images: new Map(),
      loaded: new Map(),
    }));
    running.catch(() => {});
    return running;
  }

  async #loadInto(running: Running, script: Script): Promise<Loaded> {
    const { exercise } = script;
    this.#isSilent = this.#loadedBefore.has(exercise);
    const { replies, exitCause } = await this.#send(running, [loadRequest(script, this.#limits)]);
    this.#isSilent = false;
    this.#loadedBefore.add(exercise);
    const loaded = replies[0] === undefined ? exitCause : sanitizeLoaded(replies[0].reply, script);
    running.loaded.set(script, loaded as Loaded);
    return loaded as Loaded;
  }

  async #callIn(running: Running, script: Script, calls: readonly Call[]): Promise<readonly Reply[]> {
    const images = this.#missingImages(running, calls);
    const { exercise } = script;
    const requests = [
      ...images,
      ...calls.map((call, i) =>
        callRequest(exercise, call, this.#shares.of(exercise, call), this.#limits, i === 0),
      ),
    ];
    const { replies, exitCause } = await this.#send(running, requests);
    const answers = replies.slice(images.length).map(({ reply }) => sanitizeReply(reply, script));
    if (exitCause === null) {
      return answers;
    }
    const interrupted = calls[answers.length];
    if (interrupted !== undefined && exitCause.kind === 'timed-out') {
      this.#shares.halve(exercise, interrupted);
    }
    return [...answers, exitCause];
  }

  async #send(running: Running, requests: readonly LimitedRequest[]): Promise<Outcome> {
    const outcome = await running.guest.send(requests);
    for (const { printed } of outcome.replies) {
      this.#print(printed);
    }
    return outcome;
  }

  /** The requests that send ahead the images that the calls name and this process does not have yet. */
  #missingImages({ images }: Running, calls: readonly Call[]): LimitedRequest[] {
    const requests: LimitedRequest[] = [];
    for (const name of imagesOf(calls)) {
      const batch = this.#images.get(name);
      if (batch === undefined || batch.bytes.length !== batch.rows * batch.columns) {
        throw new KitError('no-images', `A call names the images “${name}”, which were not preloaded.`);
      }
      if (images.get(name) !== batch) {
        images.set(name, batch);
        requests.push(preloadRequest(name, batch));
      }
    }
    return requests;
  }

  #print(text: string): void {
    const { outputLength } = this.#limits;
    if (!this.#isSilent && this.#printed.length <= outputLength) {
      this.#printed += text.slice(0, outputLength + 1);
    }
  }
}
