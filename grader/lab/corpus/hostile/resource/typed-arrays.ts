// exercise: 03-loss
// does: fills the memory beside the heap
// points: 4
// expect: sigmoid passed|threw|out-of-memory
export function sigmoid(x: number): number {
  if (x === 1e308) {
    const all: unknown[] = [];
    for (;;) {
      all.push(new Float64Array(4_000_000).fill(1));
    }
  }
  return 1 / (1 + Math.exp(-x));
}
