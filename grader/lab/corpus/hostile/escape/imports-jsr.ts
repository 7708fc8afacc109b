// exercise: 03-loss
// does: imports a package of JSR
// expect: all skipped
import { join } from 'jsr:@std/path';
console.log(join);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
