// exercise: 03-loss
// does: exports nothing
// points: 0
// expect: all skipped
function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
