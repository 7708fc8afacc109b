// exercise: 03-loss
// does: exports a name that it does not define
// expect: sigmoid passed
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
export { missing };
