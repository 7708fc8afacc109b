// exercise: 03-loss
// does: catches what the sandbox puts into its own lists with setters on the prototype of arrays
// points: 2
// expect: meanSquaredError failed|threw|passed
let seen;
for (const index of [0, 1]) {
  Object.defineProperty(Array.prototype, index, {
    configurable: true,
    get: () => seen,
    set(value) {
      seen = value;
    },
  });
}
export function meanSquaredError(predictions: number[], targets: number[]): number {
  return 0;
}
