// exercise: 03-loss
// does: declares its function twice
// expect: all skipped
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
