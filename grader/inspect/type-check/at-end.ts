/**
 * Cleans up when this process ends, by itself or by a signal.
 *
 * @returns what takes that back
 */
export function atEnd(cleanUp: () => void): () => void {
  const forget = () => {
    process.off('exit', cleanUp);
    SIGNALS.forEach((signal) => void process.off(signal, passOn));
  };
  /** Ends this process as if nobody had listened, unless somebody else does. */
  const passOn = (signal: NodeJS.Signals) => {
    forget();
    cleanUp();
    if (process.listenerCount(signal) === 0) {
      process.kill(process.pid, signal);
    }
  };
  process.once('exit', cleanUp);
  // Before all others, who then find one listener less: the last one ends the process.
  SIGNALS.forEach((signal) => void process.prependListener(signal, passOn));
  return forget;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
