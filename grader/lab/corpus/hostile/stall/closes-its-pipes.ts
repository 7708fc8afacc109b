// exercise: 03-loss
// does: closes the pipes that it is asked and answers through
// points: 4
// expect: sigmoid passed|crashed|timed-out|threw
export function sigmoid(x: number): number {
  if (x === 1e308) {
    for (const pipe of [globalThis.Deno?.stdin, globalThis.Deno?.stdout, globalThis.Deno?.stderr]) {
      try {
        pipe.close();
      } catch {}
    }
    throw new Error('closed');
  }
  return 1 / (1 + Math.exp(-x));
}
