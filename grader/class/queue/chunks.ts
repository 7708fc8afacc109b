import type { Submission } from '../../model/submission.ts';
import { MOST_IN_JOB } from './queue-job.ts';

/** A submission that waits to be sent. */
export interface Sending {
  /** Of all that its result depends on. */
  readonly digest: string;
  readonly submission: Submission;
}

/**
 * Gathers submissions into chunks of about two, some seconds of work at most. Where a chunk ends depends on what is in
 * it and not on when it came: started again, a command makes the same chunks, and finds those that are done.
 */
export class Chunks {
  readonly #send: (chunk: readonly Sending[]) => void;
  #open: Sending[] = [];
  #length = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(send: (chunk: readonly Sending[]) => void) {
    this.#send = send;
  }

  add(sending: Sending): void {
    this.#open.push(sending);
    this.#length += lengthOf(sending.submission);
    const isFull = this.#open.length >= MOST_IN_JOB || this.#length >= MOST_CHARACTERS;
    clearTimeout(this.#timer);
    if (isFull || isEnd(sending.digest)) {
      this.flush();
    } else {
      // Nothing may come any more.
      this.#timer = setTimeout(() => this.flush(), QUIET_MS);
    }
  }

  flush(): void {
    clearTimeout(this.#timer);
    if (this.#open.length > 0) {
      const chunk = this.#open;
      this.#open = [];
      this.#length = 0;
      this.#send(chunk);
    }
  }
}

/** After every other, by chance. */
function isEnd(digest: string): boolean {
  return Number.parseInt(digest.at(-1) ?? '0', 16) % 2 === 0;
}

/** Six usual files have 10,000. */
const MOST_CHARACTERS = 200_000;
const QUIET_MS = 300;

function lengthOf({ files }: Submission): number {
  return [...files.values()].reduce((sum, file) => sum + (file.kind === 'text' ? file.text.length : 0), 0);
}
