import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { sanitize } from '../../text/sanitize.ts';
import { BATCH_TIME_FACTOR, MAX_MESSAGE_LENGTH, NON_HEAP_MEGABYTES, STDERR_TAIL_LENGTH } from '../limits.ts';
import type { ReplyLine } from '../protocol.ts';
import type { LimitedRequest } from '../requests.ts';
import {
  ANSWERS_TOO_LARGE,
  causeOfEnd,
  type Disturbed,
  disturbance,
  type ExitCause,
  timeoutCause,
  UNEXPECTED_OUTPUT,
} from './exit-cause.ts';
import { withoutProgram } from './guest-program.ts';
import type { ProcessOptions } from './process-options.ts';
import { readReply } from './read-reply.ts';
import { replyStream } from './reply-stream.ts';
import { chunksOf, writeChunks } from './request-lines.ts';
import { kill } from './spawn-deno.ts';
import { TimeBudget } from './time-budget.ts';
import { type Usage, usageOf } from './usage.ts';
import { startWatchdog } from './watchdog.ts';

/** The replies to a batch of requests. If there is an exit cause, the first request without a reply ended the process. */
export interface Outcome {
  readonly replies: readonly ReplyLine[];
  readonly exitCause: ExitCause | null;
}

/** Published on the channel `grader:stopped` at each timeout, for measurements. */
export interface Stop {
  readonly exitCause: ExitCause;
  /** By how many milliseconds the budget was overrun when the watchdog noticed. */
  readonly late: number;
}

const stopped = channel('grader:stopped');

interface Handle {
  ref(): void;
  unref(): void;
}

/** A process that runs the untrusted end. It does not survive a fault: the session then starts another. */
export class GuestProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #options: ProcessOptions;
  readonly #usage: Usage;
  readonly #closed: Promise<void>;
  /** Unreferenced, so that an idle sandbox does not keep the grader running; a busy one does, by its watchdog. */
  readonly #handles: readonly Handle[];
  /** The number of requests before those of the batch. */
  #requestsBefore = 0;
  #stderr = '';
  /** Why it ended: our reason for killing it, or its own. */
  #exitCause: ExitCause | Disturbed | null = null;
  /** The batch in progress. */
  #batch: readonly LimitedRequest[] = [];
  #replies: ReplyLine[] = [];
  /** Characters of the replies to this batch. */
  #replyLength = 0;
  #settle: () => void = () => {};

  /** @param isWrapped true if a parent turns signals into exit codes; see `ProcessEnd` */
  constructor(
    child: ChildProcessWithoutNullStreams,
    nonce: string,
    options: ProcessOptions,
    isWrapped = false,
  ) {
    this.#child = child;
    this.#options = options;
    this.#usage = usageOf(child.pid ?? 0);
    this.#closed = new Promise((resolve) => {
      child.once('error', (error) => this.#addStderr(error.message));
      child.once('close', (code, signal) => {
        const { peakMegabytes } = this.#usage;
        const end = { code, signal, stderr: this.#stderr, peakMegabytes, isWrapped };
        this.#exitCause ??= causeOfEnd(end, options.limits);
        this.#settle();
        resolve();
      });
    });
    const readChunk = replyStream(nonce, () => this.#batch[this.#replies.length]?.replyBytes ?? 0, {
      line: (text) => this.#readLine(text),
      tooLong: () => this.#stop(UNEXPECTED_OUTPUT),
      printed: (text) => options.print(text),
    });
    child.stdout.on('data', readChunk);
    child.stderr.setEncoding('latin1').on('data', (text: string) => this.#addStderr(text));
    child.stdin.on('error', () => {});
    this.#handles = [child, child.stdin, child.stdout, child.stderr] as unknown as readonly Handle[];
    for (const handle of this.#handles) {
      handle.unref();
    }
  }

  /** Milliseconds that it has computed since it started; 0 if unknown. */
  get computedMs(): number {
    return this.#usage.computedMs ?? 0;
  }

  /** The end of its error stream, safe to show. */
  lastWords(): string {
    return sanitize(this.#stderr.trim(), MAX_MESSAGE_LENGTH);
  }

  /**
   * Sends a batch of requests. Wait until it settles before sending the next.
   *
   * @param chunks what to write for them
   * @throws KitError if something outside ended the process, or hardly let it compute
   */
  async send(batch: readonly LimitedRequest[], chunks = chunksOf(batch)): Promise<Outcome> {
    if (batch.length === 0 || this.#exitCause !== null) {
      return { replies: [], exitCause: this.exitCause() };
    }
    this.#batch = batch;
    this.#replies = [];
    this.#replyLength = 0;
    const settled = new Promise<void>((resolve) => {
      this.#settle = resolve;
    });
    const stopWatchdog = this.#startWatchdog();
    writeChunks(this.#child.stdin, chunks);
    await settled;
    stopWatchdog();
    const isDone = this.#replies.length === batch.length;
    this.#batch = [];
    this.#requestsBefore += batch.length;
    return { replies: this.#replies, exitCause: isDone ? null : this.exitCause() };
  }

  /**
   * Why it ended; null while it runs.
   *
   * @throws KitError if something outside ended it, or hardly let it compute
   */
  exitCause(): ExitCause | null {
    if (this.#exitCause?.kind === 'killed' || this.#exitCause?.kind === 'stalled') {
      throw disturbance(this.#exitCause);
    }
    return this.#exitCause;
  }

  /** Kills it; settles when it is gone. */
  async end(): Promise<void> {
    for (const handle of this.#handles) {
      handle.ref();
    }
    this.#stop({ kind: 'crashed', message: 'the grading ended' });
    await this.#closed;
  }

  /** Startup does not count towards the limits of the submission. */
  get #isStarting(): boolean {
    return this.#batch[0]?.request.kind === 'hello';
  }

  /** Time counts towards the request in progress, its batch, and the allowance that it uses. */
  #startWatchdog(): () => void {
    const { limits, slowdown } = this.#options;
    const longest = Math.max(...this.#batch.map(({ milliseconds }) => milliseconds));
    const batchBudget = new TimeBudget('check', BATCH_TIME_FACTOR * longest);
    const budgetOf = (index: number) => {
      const request = this.#batch[index];
      return new TimeBudget(request?.limit ?? 'call', request?.milliseconds ?? 0);
    };
    let current = 0;
    let currentBudget = budgetOf(0);
    const budgets = () => {
      const index = this.#replies.length;
      const sharedBudgets = [batchBudget, ...(this.#batch[index]?.allowance?.budgets ?? [])];
      if (index === current) {
        return [currentBudget, ...sharedBudgets];
      }
      // Part of the time since the last sample went to earlier requests, so this one is charged from the next sample on.
      current = index;
      currentBudget = budgetOf(index);
      return sharedBudgets;
    };
    const watched = {
      budgets,
      slowdown: this.#isStarting ? () => 1 : slowdown,
      maxMegabytes: limits.heapMegabytes + NON_HEAP_MEGABYTES,
    };
    return startWatchdog(this.#usage, watched, (exceeded) => {
      if (exceeded === 'memory') {
        this.#stop(OUT_OF_MEMORY);
      } else if (exceeded === 'stalled') {
        this.#stop({ kind: 'stalled' });
      } else {
        const exitCause = timeoutCause(exceeded);
        if (this.#exitCause === null) {
          stopped.publish({ exitCause, late: exceeded.overrun(slowdown()) } satisfies Stop);
        }
        this.#stop(exitCause);
      }
    });
  }

  #readLine(text: string): void {
    const count = this.#replies.length;
    const request = this.#batch[count]?.request;
    const reply = request === undefined ? null : readReply(text, this.#requestsBefore + count + 1, request);
    if (reply === null || this.#exitCause !== null) {
      this.#stop(UNEXPECTED_OUTPUT);
      return;
    }
    if (this.#isTooMuch(keptLength(text, reply))) {
      this.#stop(ANSWERS_TOO_LARGE);
      return;
    }
    this.#replies.push(reply);
    if (this.#replies.length === this.#batch.length) {
      this.#settle();
    }
  }

  /** Adds a reply of so many characters to those of the batch and of the allowance. */
  #isTooMuch(characters: number): boolean {
    const allowance = this.#batch[this.#replies.length]?.allowance;
    if (allowance === undefined) {
      return false;
    }
    this.#replyLength += characters;
    allowance.receive(characters);
    return this.#replyLength > this.#options.limits.answersLength || allowance.hasTooLargeAnswers;
  }

  #addStderr(text: string): void {
    this.#stderr = withoutProgram(this.#stderr + text).slice(-STDERR_TAIL_LENGTH);
  }

  #stop(exitCause: ExitCause | Disturbed): void {
    this.#exitCause ??= exitCause;
    kill(this.#child);
  }
}

const OUT_OF_MEMORY: ExitCause = { kind: 'out-of-memory' };

/** The characters of a reply that are kept; what was printed and the stack are cut to next to nothing. */
function keptLength(text: string, { printed, reply }: ReplyLine): number {
  return reply.kind === 'threw' ? reply.message.length : text.length - JSON.stringify(printed).length;
}
