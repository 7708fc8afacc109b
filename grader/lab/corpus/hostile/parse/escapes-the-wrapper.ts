// exercise: 03-loss
// does: closes the wrapper that it assumes, and goes on outside it
// expect: all skipped
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
}); })();
var exercise = { sigmoid: () => 1 };
(() => { (() => {
