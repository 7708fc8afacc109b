// exercise: 03-loss
// does: assigns to a constant
// expect: all skipped
const one = 1;
export function sigmoid(x: number): number {
  one = 2;
  return 1;
}
