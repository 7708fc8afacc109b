import { emitKeypressEvents } from 'node:readline';
import { KitError } from '../../model/kit-error.ts';
import { paint } from '../../report/terminal/paint.ts';
import { type Terminal, withReadableWidth } from '../../report/terminal/terminal.ts';
import { truncate } from '../../report/terminal/text-width.ts';
import { onExit } from '../../system/on-exit.ts';
import type { Paragraphs } from '../story/chapter.ts';

/** Where a story is told. */
export interface Screen {
  /** As it is now: a window may be resized. */
  readonly terminal: Terminal;
  show(tell: (terminal: Terminal) => Paragraphs): void;
  /**
   * Waits for something to be worked out, and says what, if anybody is watching.
   *
   * @throws Left if the reader leaves before it is done
   */
  working<Result>(words: string, result: Promise<Result>): Promise<Result>;
  /**
   * Waits for a key, if there is somebody to press one.
   *
   * @throws Left if the reader leaves
   */
  pause(): Promise<void>;
  /** Gives the terminal back. */
  close(): void;
}

/** The reader has left: with `q`, with Ctrl-C, or by reading no further. */
export class Left extends Error {
  readonly how: 'quit' | 'stopped';
  constructor(how: Left['how']) {
    super(`the reader has left: ${how}`);
    this.how = how;
  }
}

/** A key, as `node:readline` reports it. */
interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly sequence?: string;
}

/** What a story needs of `process`. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/**
 * A screen with pauses and keys if input and output are a terminal. Into a file or a pipe everything goes at once, and
 * only what stays.
 */
export function openScreen({ stdin, stdout }: Streams, terminal: Terminal): Screen {
  const isWatched = stdout.isTTY === true;
  const hasKeys = isWatched && stdin.isTTY === true;
  let leave: (fault: Error) => void = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = reject;
  });
  left.catch(() => {});
  let goOn: (() => void) | null = null;
  let isFirst = true;

  const now = () =>
    withReadableWidth({ ...terminal, width: (isWatched && stdout.columns) || terminal.width });
  const transient = (words: string) => {
    if (isWatched) {
      const shown = now();
      stdout.write(`${ERASE}${paint('quiet', `  ${truncate(words, shown.width - 3, '...')}`, shown)}`);
    }
  };
  const erase = () => {
    if (isWatched) {
      stdout.write(ERASE);
    }
  };

  const onKey = (_: unknown, { name, ctrl, sequence }: Key) => {
    if (ctrl && (name === 'c' || name === 'd')) {
      leave(new Left('stopped'));
    } else if (name === 'q' || sequence === '\u001b') {
      leave(new Left('quit'));
    } else if (!ctrl) {
      goOn?.();
    }
  };
  const onFault = (fault: NodeJS.ErrnoException) =>
    leave(
      fault.code === 'EPIPE'
        ? new Left('quit')
        : new KitError('output-not-written', `The story could not be written: ${fault.message}`),
    );
  stdout.on('error', onFault);
  const release = hasKeys ? takeKeys(stdin, onKey, () => leave(new Left('quit'))) : () => {};

  return {
    get terminal() {
      return now();
    },
    show(tell) {
      const paragraphs = tell(now()).filter((lines) => lines.length > 0);
      const text = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
      stdout.write(`${isFirst ? '' : '\n'}${text}\n`);
      isFirst = false;
    },
    async working(words, result) {
      const started = performance.now();
      const say = () => {
        const seconds = Math.floor((performance.now() - started) / 1000);
        transient(`${words} ...${seconds < 2 ? '' : ` ${seconds} s`}`);
      };
      say();
      const timer = setInterval(say, 1000);
      try {
        return await Promise.race([result, left]);
      } finally {
        clearInterval(timer);
        erase();
      }
    },
    async pause() {
      if (!hasKeys) {
        return;
      }
      transient('any key: go on    q: end');
      try {
        await Promise.race([
          left,
          new Promise<void>((resolve) => {
            goOn = resolve;
          }),
        ]);
      } finally {
        goOn = null;
        erase();
      }
    },
    close() {
      // The listener stays: what was written last may still find that nobody reads it.
      release();
    },
  };
}

/** To the start of the line, and clears it. */
const ERASE = '\r\u001b[K';

/** @returns gives them back */
function takeKeys(
  stdin: NodeJS.ReadStream,
  onKey: (text: unknown, key: Key) => void,
  onEnd: () => void,
): () => void {
  emitKeypressEvents(stdin);
  stdin.on('keypress', onKey);
  stdin.once('end', onEnd);
  stdin.setRawMode(true);
  stdin.resume();
  const giveBack = () => void stdin.setRawMode(false);
  const cancelOnExit = onExit(giveBack);
  return () => {
    cancelOnExit();
    stdin.off('keypress', onKey);
    stdin.off('end', onEnd);
    giveBack();
    stdin.pause();
  };
}
