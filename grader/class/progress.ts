import cliProgress from 'cli-progress';
import type { Terminal } from '../report/terminal/terminal.ts';

/** Shows how far a class is. */
export interface Progress {
  start(total: number): void;
  /** @param isNew false if it was done before, and took no time now */
  done(isNew: boolean): void;
  stop(): void;
}

/** A bar in a terminal, with the time left; else a plain line every tenth. */
export function progressOn(stream: NodeJS.WriteStream, terminal: Terminal): Progress {
  return stream.isTTY === true ? bar(stream, terminal) : lines((line) => void stream.write(line));
}

function bar(stream: NodeJS.WriteStream, { unicode, width }: Terminal): Progress {
  const shown = new cliProgress.SingleBar({
    stream,
    format: '  {bar}  {value} of {total}  {left}',
    barCompleteChar: unicode ? '█' : '#',
    barIncompleteChar: unicode ? '░' : '-',
    barsize: Math.max(10, Math.min(40, width - ROOM_FOR_WORDS)),
    hideCursor: true,
    gracefulExit: false,
  });
  let started = 0;
  let total = 0;
  let [done, graded] = [0, 0];
  return {
    start(count) {
      started = performance.now();
      total = count;
      shown.start(count, 0, { left: '' });
    },
    done(isNew) {
      done += 1;
      graded += isNew ? 1 : 0;
      shown.update(done, { left: timeLeft((performance.now() - started) / 1000, graded, total - done) });
    },
    stop: () => shown.stop(),
  };
}

/** For the numbers and the time left beside the bar. */
const ROOM_FOR_WORDS = 42;

/** @param write takes a line, with its line break */
export function lines(write: (line: string) => void): Progress {
  let total = 0;
  let done = 0;
  let tenths = 0;
  return {
    start(count) {
      total = count;
    },
    done() {
      done += 1;
      const reached = Math.floor((10 * done) / total);
      if (reached > tenths) {
        tenths = reached;
        write(`${done} of ${total}\n`);
      }
    },
    stop: () => {},
  };
}

/**
 * `about 3 min left`; nothing as long as nobody can know.
 *
 * @param graded how many were graded in this time
 * @param left how many are left
 */
export function timeLeft(seconds: number, graded: number, left: number): string {
  return left === 0 || graded < Math.min(LEAST_GRADED, left)
    ? ''
    : `${duration((seconds / graded) * left)} left`;
}

const LEAST_GRADED = 5;

/** In words that suit an estimate. */
function duration(seconds: number): string {
  if (seconds < 60) {
    return 'less than a minute';
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `about ${minutes} min` : `about ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
