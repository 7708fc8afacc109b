// exercise: 03-loss
// does: traps signals, and then computes without end
// points: 4
// expect: sigmoid passed|timed-out
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
