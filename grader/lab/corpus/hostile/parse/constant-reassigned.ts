// exercise: 03-loss
// does: gives a constant a new value
// expect: all skipped
const one = 1;
export function sigmoid(x: number): number {
  one = 2;
  return 1;
}
