// exercise: 03-loss
// does: uses a constant before its declaration
// expect: all threw
const half = later.half;
const later = { half: 1 };
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
