import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { START } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';
import { onExit } from '../../system/on-exit.ts';
import { sanitize } from '../../text/sanitize.ts';
import type { FromGrader, ToGrader } from './messages.ts';

/** The program that grades. */
const GRADER = fileURLToPath(new URL('grader.ts', import.meta.url));

export interface GraderEvents {
  message(message: FromGrader): void;
  /** It ended, though nobody had ended it. */
  ended(fault: KitError): void;
}

/** The process that grades, seen from the screen. It ends with this process, however that ends. */
export class GraderProcess {
  readonly #child: ChildProcess;
  readonly #cancelOnExit: () => void;
  #said = '';
  #isClosed = false;

  constructor({ message, ended }: GraderEvents) {
    this.#child = fork(START, [GRADER], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
      execArgv: V8_SETTINGS,
    });
    // It closes the connection, and the other end stops its sandboxes when it notices.
    this.#cancelOnExit = onExit(() => this.#child.connected && this.#child.disconnect());
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = `${this.#said}${text}`.slice(-LONGEST_SAID);
    });
    this.#child.on('message', (received: FromGrader) => this.#isClosed || message(received));
    const onEnd = (how: string) => {
      if (!this.#isClosed) {
        this.#isClosed = true;
        this.#cancelOnExit();
        const said = sanitize(this.#said.trim(), LONGEST_SAID);
        ended(new KitError('grader-ended', `The process that grades has ended (${how}). ${said}`.trim()));
      }
    };
    this.#child.once('error', (fault) => onEnd(fault.message));
    this.#child.once('close', (code, signal) => onEnd(signal ?? `exit code ${code}`));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  send(message: ToGrader): void {
    if (this.#child.connected) {
      // If it has ended meanwhile, `close` says so.
      this.#child.send(message, () => {});
    }
  }

  /** Ends it and its sandboxes; by force if it is too busy to notice. */
  async close(): Promise<void> {
    if (this.#isClosed) {
      return;
    }
    this.#isClosed = true;
    this.#cancelOnExit();
    const closed = new Promise<void>((resolve) => void this.#child.once('exit', () => resolve()));
    const force = setTimeout(() => this.#child.kill('SIGKILL'), PATIENCE_MS);
    this.#child.disconnect();
    await closed;
    clearTimeout(force);
  }
}

/** Megabytes for young objects: a grading makes many that do not last. */
const V8_SETTINGS = ['--min-semi-space-size=16', '--max-semi-space-size=16'];
/** Characters. */
const LONGEST_SAID = 1_000;
/** It compares wrong answers without a pause, for a second at most. */
const PATIENCE_MS = 500;
