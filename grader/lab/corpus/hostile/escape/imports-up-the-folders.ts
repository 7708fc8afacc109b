// exercise: 03-loss
// does: imports the solution by a path that leaves its folder
// expect: all skipped
export * from './../solutions/03-loss.ts';
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
