// exercise: 03-loss
// does: has a debugger statement
// expect: sigmoid passed
export function sigmoid(x: number): number {
  debugger;
  return 1 / (1 + Math.exp(-x));
}
