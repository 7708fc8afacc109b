// exercise: 03-loss
// does: creates filled lists of the greatest possible length
// expect: sigmoid passed|out-of-memory|threw|timed-out
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends out-of-memory|threw|timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    const all: unknown[] = [];
    for (;;) {
      all.push(new Array(33_000_000).fill(1.5));
    }
  }
  return 1 / (1 + Math.exp(-x));
}
