// exercise: 03-loss
// does: imports a module from the loopback
// expect: all skipped
import * as far from 'http://127.0.0.1:__PORT__/x.js';
console.log(far);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
