// exercise: 03-loss
// does: imports what it makes up while it runs
// expect: all skipped
const name = 'node:' + 'fs';
const fs = import(name);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
