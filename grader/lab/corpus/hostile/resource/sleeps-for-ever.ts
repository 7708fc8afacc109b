// exercise: 03-loss
// does: sleeps endlessly at one input
// expect: sigmoid passed|timed-out
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  return 1 / (1 + Math.exp(-x));
}
