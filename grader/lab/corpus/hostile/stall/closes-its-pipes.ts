// exercise: 03-loss
// does: closes the pipes of requests and replies
// expect: sigmoid passed|crashed|timed-out|threw
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends crashed|timed-out|threw
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
