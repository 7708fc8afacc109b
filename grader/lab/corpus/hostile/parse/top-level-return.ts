// exercise: 03-loss
// does: returns outside a function
// expect: all skipped
return 1;
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
