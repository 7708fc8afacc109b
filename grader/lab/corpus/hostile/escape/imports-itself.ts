// exercise: 03-loss
// does: imports itself
// expect: all skipped
import * as self from './03-loss.ts';
console.log(self);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
