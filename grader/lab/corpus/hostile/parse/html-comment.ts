// exercise: 03-loss
// does: has an HTML comment
// expect: all skipped
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
<!-- a comment
