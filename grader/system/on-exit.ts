/**
 * Cleans up when this process ends, by itself or by a signal.
 *
 * @returns what takes that back
 */
export function onExit(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) {
    process.once('exit', cleanAll);
    // Before all others, who then find one listener less: the last one ends the process.
    SIGNALS.forEach((signal) => void process.prependListener(signal, passOn));
  }
  // One of its own, so that the same function may be given twice.
  const own = () => cleanUp();
  cleanUps.add(own);
  return () => {
    if (cleanUps.delete(own) && cleanUps.size === 0) {
      forgetAll();
    }
  };
}

const cleanUps = new Set<() => void>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function forgetAll(): void {
  process.off('exit', cleanAll);
  SIGNALS.forEach((signal) => void process.off(signal, passOn));
}

function cleanAll(): void {
  const all = [...cleanUps];
  cleanUps.clear();
  for (const cleanUp of all) {
    cleanUp();
  }
}

/** Ends this process as if nobody had listened, unless somebody else does. */
function passOn(signal: NodeJS.Signals): void {
  forgetAll();
  cleanAll();
  if (process.listenerCount(signal) === 0) {
    process.kill(process.pid, signal);
  }
}
