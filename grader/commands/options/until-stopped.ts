import type { Progress } from '../../class/progress.ts';
import type { Outcome } from './outcome.ts';

/** Ctrl-C ends it, and it says how far it came. */
export async function untilStopped(
  progress: Progress,
  act: (progress: Progress, signal: AbortSignal) => Promise<Outcome>,
): Promise<Outcome> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal);
  let [done, total] = [0, 0];
  const counted: Progress = {
    start(count) {
      total = count;
      progress.start(count);
    },
    done(isNew) {
      done += 1;
      progress.done(isNew);
    },
    stop: () => progress.stop(),
  };
  const stopped = new Promise<Outcome>((resolve) => {
    stop.signal.addEventListener('abort', () => {
      const far = total === 0 ? 'Nothing was graded yet.' : `${done} of ${total} are done, and kept.`;
      resolve({
        text: `\nStopped. ${far} To go on from there, run the same command again.\n`,
        exitCode: 130,
      });
    });
  });
  const acting = act(counted, stop.signal).catch((fault) => {
    // What is stopped fails, and the reason was given.
    return stop.signal.aborted ? stopped : Promise.reject(fault);
  });
  try {
    return await Promise.race([acting, stopped]);
  } finally {
    process.off('SIGINT', onSignal);
  }
}
