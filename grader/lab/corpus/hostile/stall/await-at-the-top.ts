// exercise: 03-loss
// does: awaits endlessly while it is loaded
// expect: all skipped
await new Promise(() => {});
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
