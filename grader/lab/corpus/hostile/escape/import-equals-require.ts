// exercise: 03-loss
// does: uses import = require()
// expect: all skipped
import fs = require('node:fs');
fs.writeFileSync('__MARKER__', 'x');
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
