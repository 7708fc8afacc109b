import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cleanText } from '../../clean.ts';
import { KitError } from '../../model.ts';
import { ANSWERS_LENGTH, MESSAGE_LENGTH, SMALL_REPLY_BYTES, START_MS, STDERR_LENGTH } from '../limits.ts';
import type { ReplyLine, Request } from '../protocol.ts';
import { startClock } from './clock.ts';
import { type Fate, fateOfExit } from './fate.ts';
import { guestProgram } from './guest-program.ts';
import { readReply } from './read-reply.ts';
import { replyStream } from './reply-stream.ts';
import { kill, spawnDeno } from './spawn-deno.ts';

/** A request with what it may take. */
export interface Errand {
  readonly request: Unnumbered<Request>;
  /** What follows the line of a `KeepRequest`. */
  readonly bytes?: Uint8Array;
  readonly milliseconds: number;
  readonly replyBytes: number;
}
type Unnumbered<Any> = Any extends Request ? Omit<Any, 'id'> : never;

interface Handle {
  ref(): void;
  unref(): void;
}

/** What became of errands: where there is a fate, the process ended over the first one without a reply. */
export interface Outcome {
  readonly replies: readonly ReplyLine[];
  readonly fate: Fate | null;
}

/**
 * Starts Deno with nothing allowed, and waits until it answers.
 *
 * @param print takes what student code writes to standard output past the console
 * @throws KitError where it does not start
 */
export async function startGuest(print: (text: string) => void): Promise<GuestProcess> {
  const nonce = randomBytes(12).toString('hex');
  const guest = new GuestProcess(spawnDeno(await guestProgram()), nonce, print);
  const hello = { kind: 'hello', nonce } as const;
  const { fate } = await guest.send([
    { request: hello, milliseconds: START_MS, replyBytes: SMALL_REPLY_BYTES },
  ]);
  if (fate !== null) {
    throw new KitError('sandbox-does-not-start', `${DOES_NOT_START} ${guest.lastWords()}`);
  }
  return guest;
}

/** A process that runs the untrusted end. It does not outlive a fault: whoever needs one starts another. */
export class GuestProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #gone: Promise<void>;
  /** An idle sandbox keeps nobody from ending; while it is busy, its clock does. */
  readonly #handles: readonly Handle[];
  #lastId = 0;
  #stderr = '';
  /** What we end it for, or what it has ended of. */
  #fate: Fate | null = null;
  #sent: readonly Errand[] = [];
  #requests: readonly Request[] = [];
  #replies: ReplyLine[] = [];
  #answered = 0;
  #settle: () => void = () => {};

  constructor(child: ChildProcessWithoutNullStreams, nonce: string, print: (text: string) => void) {
    this.#child = child;
    this.#gone = new Promise((resolve) => {
      child.once('error', (error) => this.#addStderr(error.message));
      child.once('close', (code, signal) => {
        this.#fate ??= fateOfExit(code, signal, this.#stderr);
        this.#settle();
        resolve();
      });
    });
    const readChunk = replyStream(nonce, () => this.#sent[this.#replies.length]?.replyBytes ?? 0, {
      line: (text) => this.#readLine(text),
      tooLong: () => this.#stop(FOUL),
      printed: print,
    });
    child.stdout.on('data', readChunk);
    child.stderr.setEncoding('latin1').on('data', (text: string) => this.#addStderr(text));
    child.stdin.on('error', () => {});
    this.#handles = [child, child.stdin, child.stdout, child.stderr] as unknown as readonly Handle[];
    for (const handle of this.#handles) {
      handle.unref();
    }
  }

  isAlive(): boolean {
    return this.#fate === null;
  }

  /** What it wrote last to its error stream, to be shown. */
  lastWords(): string {
    return cleanText(this.#stderr.trim(), MESSAGE_LENGTH);
  }

  /** Sends requests, all at once; nobody else may until it has settled. */
  async send(errands: readonly Errand[]): Promise<Outcome> {
    if (errands.length === 0 || !this.isAlive()) {
      return { replies: [], fate: this.#fate };
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
    const progress = () => ({
      answered: this.#replies.length,
      milliseconds: this.#current()?.milliseconds ?? 0,
    });
    const stopClock = startClock(this.#child.pid ?? 0, progress, () => {
      this.#stop({ kind: 'timed-out', milliseconds: this.#current()?.milliseconds ?? 0 });
    });
    this.#write(lines);
    await settled;
    stopClock();
    const isDone = this.#replies.length === errands.length;
    this.#sent = [];
    return { replies: this.#replies, fate: isDone ? null : this.#fate };
  }

  /** Ends it for good; settles when it is gone. */
  async end(): Promise<void> {
    for (const handle of this.#handles) {
      handle.ref();
    }
    this.#stop({ kind: 'crashed', message: 'the grading ended' });
    await this.#gone;
  }

  #current(): Errand | undefined {
    return this.#sent[this.#replies.length];
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
    if (reply === null || !this.isAlive()) {
      this.#stop(FOUL);
      return;
    }
    this.#answered += text.length;
    if (this.#answered > ANSWERS_LENGTH) {
      this.#stop(TOO_MUCH);
      return;
    }
    this.#replies.push(reply);
    if (this.#replies.length === this.#sent.length) {
      this.#settle();
    }
  }

  #addStderr(text: string): void {
    this.#stderr = (this.#stderr + text).slice(-STDERR_LENGTH);
  }

  #stop(fate: Fate): void {
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

const FOUL: Fate = { kind: 'crashed', message: 'something else came in place of its answer' };

const TOO_MUCH: Fate = { kind: 'crashed', message: 'its answers together are larger than can be read' };

const DOES_NOT_START =
  'The sandbox that students’ code runs in does not start. Deno was found, but it ended before it answered; some Linux systems (Alpine) cannot run it. Try “npx deno --version”, and set KIT_DENO to a Deno that works here. It said:';
