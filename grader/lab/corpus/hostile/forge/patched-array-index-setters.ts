// exercise: 03-loss
// does: intercepts what the sandbox stores in its own lists, with setters on the array prototype
// expect: meanSquaredError failed|threw|passed
// checks: squared-error-mean squared-error-lengths mean-squared-error-manners failed|threw, squared-error-no-cancelling squared-error-doubled failed
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
