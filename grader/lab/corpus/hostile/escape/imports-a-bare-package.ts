// exercise: 03-loss
// does: imports a package that the kit has installed
// expect: all skipped
import * as esbuild from 'esbuild';
console.log(esbuild);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
