// exercise: 03-loss
// does: grows shared memory and writes to it
// expect: sigmoid passed|threw|out-of-memory|timed-out
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends threw|out-of-memory|timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    const all: unknown[] = [];
    for (;;) {
      all.push(new Uint8Array(new SharedArrayBuffer(64_000_000)).fill(1));
    }
  }
  return 1 / (1 + Math.exp(-x));
}
