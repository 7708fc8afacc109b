// exercise: 03-loss
// does: has a regular expression try for ever
// points: 4
// expect: sigmoid passed|timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    /^(a+)+$/.test(`${'a'.repeat(60)}b`);
  }
  return 1 / (1 + Math.exp(-x));
}
