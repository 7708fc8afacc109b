// exercise: 03-loss
// does: imports a package of npm
// expect: all skipped
import _ from 'npm:lodash';
console.log(_);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
