// exercise: 03-loss
// does: fills the memory outside the heap
// expect: sigmoid passed|threw|out-of-memory
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends threw|out-of-memory
export function sigmoid(x: number): number {
  if (x === 1e308) {
    const all: unknown[] = [];
    for (;;) {
      all.push(new Float64Array(4_000_000).fill(1));
    }
  }
  return 1 / (1 + Math.exp(-x));
}
