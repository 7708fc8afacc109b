// exercise: 03-loss
// does: uses what strict code has not
// points: 0
// expect: all skipped
with (Math) {
  var half = exp(0);
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
