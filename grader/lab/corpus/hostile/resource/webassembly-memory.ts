// exercise: 03-loss
// does: grows WebAssembly memory and writes to it
// expect: sigmoid passed|threw|out-of-memory|timed-out|failed|crashed
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends threw|out-of-memory|timed-out|failed|crashed
export function sigmoid(x: number): number {
  if (x === 1e308) {
    const all: unknown[] = [];
    for (;;) {
      const memory = new WebAssembly.Memory({ initial: 4096, maximum: 65536 });
      new Uint8Array(memory.buffer).fill(1);
      all.push(memory);
    }
  }
  return 1 / (1 + Math.exp(-x));
}
