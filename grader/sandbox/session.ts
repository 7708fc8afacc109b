import type { Call, Reply } from '../model/call.ts';
import { KitError } from '../model/kit-error.ts';
import {
  type CallPurpose,
  type Calls,
  callsNow,
  type Loaded,
  type SandboxSession,
} from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import type { ImageBatch } from '../model/values.ts';
import type { Allowance } from './allowance.ts';
import { Allowances } from './allowances.ts';
import { callBatch } from './call-batch.ts';
import { DEFAULT_LIMITS, type Limits, MAX_SLOWDOWN, MIN_TIME_SHARE } from './limits.ts';
import { Printed } from './printed.ts';
import type { ExitCause } from './process/exit-cause.ts';
import type { Outcome } from './process/guest-process.ts';
import { chunksOf } from './process/request-lines.ts';
import { sanitizeLoaded, sanitizeReply } from './process/sanitize-reply.ts';
import { startIsolated } from './process/start-isolated.ts';
import { type LimitedRequest, limitedCall, loadRequest } from './requests.ts';
import { Running } from './running.ts';

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
 * Each function has allowances of its own, and finds a process that is as good as new: if the one before had to be
 * stopped, or left something behind, a new one is started, which gets the scripts and images again that it needs. Each
 * timeout of a function halves the time limit of its later calls. When a function has used up an allowance, its further
 * calls fail without being sent.
 */
export function openSandbox({
  limits = DEFAULT_LIMITS,
  slowdown = () => 1,
  isRetry = false,
}: SandboxOptions = {}): SandboxSession {
  return new Sandbox({ limits, slowdown, isRetry });
}

/** On whose behalf something is asked: the function, or the exercise that is loaded. */
interface Owner {
  readonly name: string;
  readonly allowance: Allowance;
}

class Sandbox implements SandboxSession {
  readonly #scripts = new Map<string, Script>();
  readonly #images = new Map<string, ImageBatch>();
  readonly #limits: Limits;
  readonly #slowdown: () => number;
  readonly #isRetry: boolean;
  readonly #allowances: Allowances;
  readonly #printed: Printed;
  #running: Promise<Running>;
  #last: Promise<unknown> = Promise.resolve();
  /** Whose turn it is. */
  #owner = '';
  /** The exercises that were loaded before: what their files print is kept the first time alone. */
  readonly #loadedBefore = new Set<string>();
  #isSilent = false;
  #isClosed = false;

  constructor({ limits, slowdown, isRetry }: Required<SandboxOptions>) {
    let measured: number | undefined;
    this.#limits = limits;
    this.#isRetry = isRetry;
    this.#slowdown = () => {
      measured ??= Math.min(Math.max(slowdown(), 1), MAX_SLOWDOWN);
      return measured;
    };
    this.#allowances = new Allowances(limits);
    this.#printed = new Printed(limits.outputLength);
    this.#running = this.#start();
  }

  preload(name: string, images: ImageBatch): void {
    this.#images.set(name, images);
  }

  load(script: Script): Promise<Loaded> {
    const { exercise } = script;
    this.#scripts.set(exercise, script);
    const owner = { name: exercise, allowance: this.#allowances.ofLoading(exercise) };
    const load = async (running: Running) => {
      running.loaded.delete(script);
      return this.#loadInto(running, script, owner.allowance);
    };
    return this.#inTurn(() => this.#inProcess<Loaded>(owner, load, (exitCause) => exitCause));
  }

  call(exercise: string, calls: Calls, purpose: CallPurpose = 'verdict'): Promise<readonly Reply[]> {
    return this.#inTurn(async () => {
      const due = callsNow(calls);
      return due.length === 0 ? [] : this.#callNow(exercise, due, purpose);
    });
  }

  #callNow(exercise: string, calls: readonly Call[], purpose: CallPurpose): Promise<readonly Reply[]> {
    const allowanceOf = (call: Call) => this.#allowances.ofFunction(exercise, call.function, purpose);
    const [first] = calls as readonly [Call];
    const owner = { name: `${exercise}/${first.function}`, allowance: allowanceOf(first) };
    const call = async (running: Running) => {
      const script = this.#scripts.get(exercise);
      if (script === undefined) {
        throw new KitError('not-loaded', `No script of ${exercise} was given to the sandbox. Load it first.`);
      }
      const loaded = running.loaded.get(script) ?? (await this.#loadInto(running, script, owner.allowance));
      if (loaded.kind !== 'loaded') {
        return loaded.kind === 'threw' ? calls.map(() => loaded) : [loaded];
      }
      return this.#callIn(running, script, calls, allowanceOf);
    };
    return this.#inProcess<readonly Reply[]>(owner, call, (exitCause) => [exitCause]);
  }

  takeOutput(): string {
    return this.#printed.take();
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

  /** Runs `act` in a process that is fit for its owner, starting one if needed; or returns `spent` if it has used up an allowance. */
  async #inProcess<Result>(
    { name, allowance }: Owner,
    act: (running: Running) => Promise<Result>,
    spent: (exitCause: ExitCause) => Result,
  ): Promise<Result> {
    const exitCause = allowance.spent(this.#slowdown);
    if (exitCause !== null) {
      return spent(exitCause);
    }
    this.#owner = name;
    if (!this.#isClosed && !(await (await this.#running).isFitFor(name, this.#limits))) {
      await (await this.#running).guest.end();
      this.#running = this.#start();
      await (await this.#running).isFitFor(name, this.#limits);
    }
    if (this.#isClosed) {
      throw new KitError('sandbox-closed', 'The sandbox was asked for something after it was closed.');
    }
    return act(await this.#running);
  }

  #start(): Promise<Running> {
    const options = {
      limits: this.#limits,
      slowdown: this.#slowdown,
      isRetry: this.#isRetry,
      print: (text: string) => this.#print(text),
    };
    const running = startIsolated(options).then((guest) => new Running(guest));
    running.catch(() => {});
    return running;
  }

  async #loadInto(running: Running, script: Script, allowance: Allowance): Promise<Loaded> {
    const { exercise } = script;
    this.#isSilent = this.#loadedBefore.has(exercise);
    const { replies, exitCause } = await this.#send(running, [loadRequest(script, allowance, this.#limits)]);
    this.#isSilent = false;
    this.#loadedBefore.add(exercise);
    const loaded = replies[0] === undefined ? exitCause : sanitizeLoaded(replies[0].reply, script);
    running.loaded.set(script, loaded as Loaded);
    return loaded as Loaded;
  }

  async #callIn(
    running: Running,
    script: Script,
    calls: readonly Call[],
    allowanceOf: (call: Call) => Allowance,
  ): Promise<readonly Reply[]> {
    const batch = callBatch(script.exercise, calls);
    const images = running.missingImages(batch.images, this.#images);
    const limited = batch.requests.map((request, i) => {
      const call = calls[i] as Call;
      return limitedCall(request, call, allowanceOf(call), this.#limits);
    });
    const chunks = [...chunksOf(images), batch.lines];
    const { replies, exitCause } = await this.#send(running, [...images, ...limited], chunks);
    const answers = replies.slice(images.length).map(({ reply }) => sanitizeReply(reply, script));
    if (exitCause === null) {
      return answers;
    }
    const interrupted = calls[answers.length];
    if (interrupted !== undefined && exitCause.kind === 'timed-out') {
      allowanceOf(interrupted).halveShare(MIN_TIME_SHARE);
    }
    return [...answers, exitCause];
  }

  async #send(
    running: Running,
    requests: readonly LimitedRequest[],
    chunks = chunksOf(requests),
  ): Promise<Outcome> {
    const outcome = await running.guest.send(requests, chunks);
    for (const { printed } of outcome.replies) {
      this.#print(printed);
    }
    return outcome;
  }

  #print(text: string): void {
    if (!this.#isSilent) {
      this.#printed.add(this.#owner, text);
    }
  }
}
