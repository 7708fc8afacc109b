// exercise: 03-loss
// does: ends in the middle
// expect: all skipped
export function sigmoid(x: number): number {
  return 1 / (1 +
