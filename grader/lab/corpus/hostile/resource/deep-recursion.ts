// exercise: 03-loss
// does: calls itself endlessly
// expect: sigmoid passed|threw
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends threw
export function sigmoid(x: number): number {
  if (x === 1e308) {
    return 1 + sigmoid(x);
  }
  return 1 / (1 + Math.exp(-x));
}
