// exercise: 03-loss
// does: has a comment of old web pages
// expect: all skipped
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
<!-- a comment
