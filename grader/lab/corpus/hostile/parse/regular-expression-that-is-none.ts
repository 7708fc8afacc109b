// exercise: 03-loss
// does: has a broken regular expression
// expect: all threw
export const pattern = /(/;
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
