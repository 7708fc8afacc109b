// exercise: 03-loss
// does: reads its location from import.meta
// expect: all skipped
console.log(import.meta.url, import.meta.resolve('node:fs'));
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
