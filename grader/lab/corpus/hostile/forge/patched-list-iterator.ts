// exercise: 03-loss
// does: makes every list look empty to a loop over it, including the list of its exports
// expect: all skipped
Array.prototype[Symbol.iterator] = function* () {};
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
