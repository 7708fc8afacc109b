// exercise: 03-loss
// does: has a regular expression that backtracks endlessly
// expect: sigmoid passed|timed-out
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    /^(a+)+$/.test(`${'a'.repeat(60)}b`);
  }
  return 1 / (1 + Math.exp(-x));
}
