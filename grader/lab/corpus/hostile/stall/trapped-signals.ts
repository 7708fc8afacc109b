// exercise: 03-loss
// does: traps signals, and then loops endlessly
// expect: sigmoid passed|timed-out
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGXCPU']) {
      try {
        process.on(name, () => {});
        Deno.addSignalListener(name, () => {});
      } catch {}
    }
    for (;;);
  }
  return 1 / (1 + Math.exp(-x));
}
