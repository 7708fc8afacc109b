// exercise: 03-loss
// does: throws an error whose message calls itself endlessly
// expect: sigmoid passed|threw|timed-out|crashed|out-of-memory|failed
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends threw|timed-out|crashed|out-of-memory|failed
export function sigmoid(x: number): number {
  if (x === 1e308) {
    const fault = new Error();
    Object.defineProperty(fault, "message", { get(): string { return this.message; } });
    throw fault;
  }
  return 1 / (1 + Math.exp(-x));
}
