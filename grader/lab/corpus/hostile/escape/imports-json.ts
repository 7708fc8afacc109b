// exercise: 03-loss
// does: imports a file of the kit as JSON
// expect: all skipped
import kit from '../package.json' with { type: 'json' };
console.log(kit);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
