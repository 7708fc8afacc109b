// exercise: 03-loss
// does: throws while it is loaded
// expect: all threw
throw new Error('not today');
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
