// exercise: 03-loss
// does: calls itself without end
// points: 4
// expect: sigmoid passed|threw
export function sigmoid(x: number): number {
  if (x === 1e308) {
    return 1 + sigmoid(x);
  }
  return 1 / (1 + Math.exp(-x));
}
