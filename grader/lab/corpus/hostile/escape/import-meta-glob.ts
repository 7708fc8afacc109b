// exercise: 03-loss
// does: uses import.meta.glob, as bundlers offer it
// expect: all skipped
const all = import.meta.glob('../solutions/*.ts', { eager: true });
console.log(all);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
