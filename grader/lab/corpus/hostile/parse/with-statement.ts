// exercise: 03-loss
// does: uses what strict code has not
// expect: all skipped
with (Math) {
  var half = exp(0);
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
