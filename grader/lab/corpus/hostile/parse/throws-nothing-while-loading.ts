// exercise: 03-loss
// does: throws undefined while it is loaded
// expect: all threw
throw undefined;
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
