/**
 * Calls `cleanUp` when this process ends, by itself or by a signal.
 *
 * @returns cancels that
 */
export function onExit(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) {
    process.once('exit', cleanUpAll);
    // Before all other listeners, because some end the process only if no other listener is left.
    SIGNALS.forEach((signal) => void process.prependListener(signal, onSignal));
  }
  // A new function, so that the same `cleanUp` may be registered twice.
  const entry = () => cleanUp();
  cleanUps.add(entry);
  return () => {
    if (cleanUps.delete(entry) && cleanUps.size === 0) {
      removeListeners();
    }
  };
}

const cleanUps = new Set<() => void>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function removeListeners(): void {
  process.off('exit', cleanUpAll);
  SIGNALS.forEach((signal) => void process.off(signal, onSignal));
}

function cleanUpAll(): void {
  const all = [...cleanUps];
  cleanUps.clear();
  for (const cleanUp of all) {
    cleanUp();
  }
}

/** Ends this process as the signal would without listeners, unless there are other listeners. */
function onSignal(signal: NodeJS.Signals): void {
  removeListeners();
  cleanUpAll();
  if (process.listenerCount(signal) === 0) {
    process.kill(process.pid, signal);
  }
}
