import { emitKeypressEvents } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import { onExit } from '../../system/on-exit.ts';
import type { Key } from './keys.ts';

/**
 * Owns the terminal: the keys that are pressed, and the whole screen. It draws on the terminal's other screen, each row
 * at its own place, so that nothing that happens to the terminal (another size, long lines) leaves traces; and gives
 * back what was there before, however the process ends.
 */
export class TerminalScreen {
  readonly #input: ReadStream;
  readonly #output: WriteStream;
  readonly #onKey: (key: Key) => void;
  readonly #onResize: () => void;
  readonly #cancelOnExit: () => void;
  #isOn = false;
  /** What each row shows. */
  #rows: readonly string[] = [];

  constructor(
    { input, output }: { readonly input: ReadStream; readonly output: WriteStream },
    { onKey, onResize }: { onKey(key: Key): void; onResize(): void },
  ) {
    this.#input = input;
    this.#output = output;
    this.#onKey = onKey;
    this.#onResize = onResize;
    this.#cancelOnExit = onExit(() => this.suspend());
    emitKeypressEvents(input);
    process.prependListener('uncaughtException', this.suspend);
  }

  /** Takes the terminal. */
  resume(): void {
    if (this.#isOn) {
      return;
    }
    this.#isOn = true;
    this.#rows = [];
    this.#input.setRawMode(true);
    this.#input.on('keypress', this.#keyPressed);
    this.#input.resume();
    this.#output.on('resize', this.#resized);
    this.#write(`${OTHER_SCREEN}${HIDE_CURSOR}${CLEAR}`);
  }

  /** Gives the terminal back, for the time being. */
  readonly suspend = (): void => {
    if (!this.#isOn) {
      return;
    }
    this.#isOn = false;
    this.#write(`${SHOW_CURSOR}${FIRST_SCREEN}`);
    this.#output.off('resize', this.#resized);
    this.#input.off('keypress', this.#keyPressed);
    this.#input.pause();
    try {
      this.#input.setRawMode(false);
    } catch {
      // The terminal is gone.
    }
  };

  /** Gives the terminal back. */
  close(): void {
    this.suspend();
    this.#cancelOnExit();
    process.off('uncaughtException', this.suspend);
  }

  get size(): { readonly width: number; readonly height: number } {
    // Some say 0 before they know.
    return { width: this.#output.columns || 80, height: this.#output.rows || 24 };
  }

  /** Draws the rows that changed, all at once. */
  draw(rows: readonly string[]): void {
    if (!this.#isOn) {
      return;
    }
    const changed = rows.flatMap((row, i) =>
      row === this.#rows[i] ? [] : [`\u001b[${i + 1};1H${row}\u001b[0m${CLEAR_REST_OF_LINE}`],
    );
    if (changed.length > 0) {
      this.#write(`${BEGIN_UPDATE}${changed.join('')}${END_UPDATE}`);
    }
    this.#rows = rows;
  }

  readonly #keyPressed = (_: string | undefined, key: Key): void => this.#onKey(key);

  readonly #resized = (): void => {
    this.#rows = [];
    this.#write(CLEAR);
    this.#onResize();
  };

  #write(text: string): void {
    this.#output.write(text);
  }
}

const OTHER_SCREEN = '\u001b[?1049h';
const FIRST_SCREEN = '\u001b[?1049l';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const CLEAR = '\u001b[2J';
const CLEAR_REST_OF_LINE = '\u001b[K';
/** A terminal that knows these shows what is between them at once; others pass over them. */
const BEGIN_UPDATE = '\u001b[?2026h';
const END_UPDATE = '\u001b[?2026l';
