// exercise: 03-loss
// does: awaits an import while it is loaded
// expect: all skipped
const { exp } = await import('node:fs');
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
