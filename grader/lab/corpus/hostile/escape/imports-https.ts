// exercise: 03-loss
// does: imports a module from a URL on the loopback interface
// expect: all skipped
import * as far from 'http://127.0.0.1:__PORT__/x.js';
console.log(far);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
