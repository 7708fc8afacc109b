// exercise: 03-loss
// does: raises a bigint to a giant power
// expect: sigmoid passed|threw|timed-out|out-of-memory
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends threw|timed-out|out-of-memory
export function sigmoid(x: number): number {
  if (x === 1e308) {
    let big = 3n;
    for (;;) {
      big **= 7n;
    }
  }
  return 1 / (1 + Math.exp(-x));
}
