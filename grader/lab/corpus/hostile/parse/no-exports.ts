// exercise: 03-loss
// does: exports nothing
// expect: all skipped
function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
