// exercise: 03-loss
// does: uses the pattern import of bundlers
// expect: all skipped
const all = import.meta.glob('../solutions/*.ts', { eager: true });
console.log(all);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
