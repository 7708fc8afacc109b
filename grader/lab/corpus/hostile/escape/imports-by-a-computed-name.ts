// exercise: 03-loss
// does: imports a name that is computed at run time
// expect: all skipped
const name = 'node:' + 'fs';
const fs = import(name);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
