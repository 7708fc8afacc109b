// exercise: 03-loss
// does: uses `with`, which strict code does not have
// expect: all skipped
with (Math) {
  var half = exp(0);
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
