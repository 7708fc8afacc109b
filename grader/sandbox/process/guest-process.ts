import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { KitError } from '../../model/kit-error.ts';
import { sanitize } from '../../text/sanitize.ts';
import { ANSWERS_FACTOR, CALLS_FACTOR, MESSAGE_LENGTH, MORE_MEGABYTES, STDERR_LENGTH } from '../limits.ts';
import type { ReplyLine, Request } from '../protocol.ts';
import type { LimitedRequest } from '../requests.ts';
import { causeOfEnd, type ExitCause, type Killed, timeOut } from './exit-cause.ts';
import type { ProcessOptions } from './process-options.ts';
import { readReply } from './read-reply.ts';
import { replyStream } from './reply-stream.ts';
import { kill } from './spawn-deno.ts';
import { TimeBudget } from './time-budget.ts';
import { type Usage, usageOf } from './usage.ts';
import { startWatchdog } from './watchdog.ts';

interface Handle {
  ref(): void;
  unref(): void;
}

/** What became of errands: where there is a fate, the process ended over the first one without a reply. */
export interface Outcome {
  readonly replies: readonly ReplyLine[];
  readonly fate: ExitCause | null;
}

/** Told on the channel `grader:stopped`, for whoever measures: what was stopped, and how many milliseconds late. */
export interface Stop {
  readonly fate: ExitCause;
  readonly late: number;
}

const stopped = channel('grader:stopped');

/** A process that runs the untrusted end. It does not outlive a fault: whoever needs one starts another. */
export class GuestProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #terms: ProcessOptions;
  readonly #usage: Usage;
  readonly #gone: Promise<void>;
  /** An idle sandbox keeps nobody from ending; while it is busy, its clock does. */
  readonly #handles: readonly Handle[];
  #lastId = 0;
  #stderr = '';
  /** What we end it for, or what it has ended of. */
  #fate: ExitCause | Killed | null = null;
  #sent: readonly LimitedRequest[] = [];
  #requests: readonly Request[] = [];
  #replies: ReplyLine[] = [];
  #answered = 0;
  #settle: () => void = () => {};

  /** @param isWrapped whether a layer makes exit codes of signals */
  constructor(
    child: ChildProcessWithoutNullStreams,
    nonce: string,
    terms: ProcessOptions,
    isWrapped = false,
  ) {
    this.#child = child;
    this.#terms = terms;
    this.#usage = usageOf(child.pid ?? 0);
    this.#gone = new Promise((resolve) => {
      child.once('error', (error) => this.#addStderr(error.message));
      child.once('close', (code, signal) => {
        const end = { code, signal, stderr: this.#stderr, megabytes: this.#usage.most, isWrapped };
        this.#fate ??= causeOfEnd(end, terms.limits);
        this.#settle();
        resolve();
      });
    });
    const readChunk = replyStream(nonce, () => this.#sent[this.#replies.length]?.replyBytes ?? 0, {
      line: (text) => this.#readLine(text),
      tooLong: () => this.#stop(FOUL),
      printed: (text) => terms.print(text),
    });
    child.stdout.on('data', readChunk);
    child.stderr.setEncoding('latin1').on('data', (text: string) => this.#addStderr(text));
    child.stdin.on('error', () => {});
    this.#handles = [child, child.stdin, child.stdout, child.stderr] as unknown as readonly Handle[];
    for (const handle of this.#handles) {
      handle.unref();
    }
  }

  /** What it wrote last to its error stream, to be shown. */
  lastWords(): string {
    return sanitize(this.#stderr.trim(), MESSAGE_LENGTH);
  }

  /**
   * Sends requests, all at once; nobody else may until it has settled.
   *
   * @throws KitError where something outside has ended it
   */
  async send(errands: readonly LimitedRequest[]): Promise<Outcome> {
    if (errands.length === 0 || this.#fate !== null) {
      return { replies: [], fate: this.fate() };
    }
    const requests = errands.map(({ request }) => ({ ...request, id: ++this.#lastId }));
    const lines = requests.map(toLine);
    this.#sent = errands;
    this.#requests = requests;
    this.#replies = [];
    this.#answered = 0;
    const settled = new Promise<void>((resolve) => {
      this.#settle = resolve;
    });
    const stopClock = this.#startClock();
    this.#write(lines);
    await settled;
    stopClock();
    const isDone = this.#replies.length === errands.length;
    this.#sent = [];
    return { replies: this.#replies, fate: isDone ? null : this.fate() };
  }

  /**
   * How it ended; null while it lives.
   *
   * @throws KitError where something outside has ended it
   */
  fate(): ExitCause | null {
    if (this.#fate?.kind === 'killed') {
      throw new KitError('sandbox-killed', KILLED.replace('SIGNAL', this.#fate.by));
    }
    return this.#fate;
  }

  /** Ends it for good; settles when it is gone. */
  async end(): Promise<void> {
    for (const handle of this.#handles) {
      handle.ref();
    }
    this.#stop({ kind: 'crashed', message: 'the grading ended' });
    await this.#gone;
  }

  /** What the start itself takes is no matter of the submission. */
  get #isStarting(): boolean {
    return this.#sent[0]?.request.kind === 'hello';
  }

  /** Time goes to the request in progress, to all that were sent with it, and to the submission. */
  #startClock(): () => void {
    const { limits, total, slowness } = this.#terms;
    const longest = Math.max(...this.#sent.map(({ milliseconds }) => milliseconds));
    const together = new TimeBudget('check', CALLS_FACTOR * longest);
    const all = this.#isStarting ? [together] : [together, total];
    const accountAt = (at: number) => {
      const errand = this.#sent[at];
      return new TimeBudget(errand?.limit ?? 'call', errand?.milliseconds ?? 0);
    };
    let one = accountAt(0);
    let current = 0;
    const accounts = () => {
      const at = this.#replies.length;
      if (at === current) {
        return [one, ...all];
      }
      // What was spent since the last look went to others as well: a request pays from the next one on.
      current = at;
      one = accountAt(at);
      return all;
    };
    const held = { accounts, slowness, megabytes: limits.heapMegabytes + MORE_MEGABYTES };
    return startWatchdog(this.#usage, held, (spent) => {
      const fate = spent === null ? TOO_BIG : timeOut(spent);
      if (this.#fate === null && spent !== null) {
        stopped.publish({ fate, late: spent.overdrawn(slowness()) } satisfies Stop);
      }
      this.#stop(fate);
    });
  }

  #write(lines: readonly string[]): void {
    let text = '';
    for (const [i, line] of lines.entries()) {
      text += line;
      const bytes = this.#sent[i]?.bytes;
      if (bytes !== undefined) {
        this.#child.stdin.write(text);
        this.#child.stdin.write(bytes);
        text = '';
      }
    }
    this.#child.stdin.write(text);
  }

  #readLine(text: string): void {
    const request = this.#sent.length > 0 ? this.#requests[this.#replies.length] : undefined;
    const reply = request === undefined ? null : readReply(text, request);
    if (reply === null || this.#fate !== null) {
      this.#stop(FOUL);
      return;
    }
    if (!this.#isStarting && this.#isTooMuch(text.length)) {
      this.#stop(TOO_MUCH);
      return;
    }
    this.#replies.push(reply);
    if (this.#replies.length === this.#sent.length) {
      this.#settle();
    }
  }

  /** Counts characters of an answer. */
  #isTooMuch(characters: number): boolean {
    const { answers, limits } = this.#terms;
    this.#answered += characters;
    answers.length += characters;
    return this.#answered > limits.answersLength || answers.length > ANSWERS_FACTOR * limits.answersLength;
  }

  #addStderr(text: string): void {
    this.#stderr = (this.#stderr + text).slice(-STDERR_LENGTH);
  }

  #stop(fate: ExitCause): void {
    this.#fate ??= fate;
    kill(this.#child);
  }
}

/** @throws KitError where a call has an argument that JSON does not know: it would arrive as null. */
function toLine(request: Request): string {
  const line = JSON.stringify(request);
  if (request.kind === 'call' && /[[,:]null[\],}]/.test(line)) {
    throw new KitError(
      'argument-not-finite',
      `A call of ${request.function} has NaN, an infinity or null among its arguments; only finite numbers can be sent.`,
    );
  }
  return `${line}\n`;
}

const FOUL: ExitCause = { kind: 'crashed', message: 'something else came in place of its answer' };

const TOO_BIG: ExitCause = { kind: 'out-of-memory' };

const TOO_MUCH: ExitCause = { kind: 'crashed', message: 'its answers together are larger than can be read' };

const KILLED =
  'Something outside the grader ended the sandbox that students’ code runs in (SIGNAL): somebody, or the system for want of memory. That is no fault of the code, and says nothing of it. Try again; if it stays so, close other programs, or grant students’ code less with --memory.';
