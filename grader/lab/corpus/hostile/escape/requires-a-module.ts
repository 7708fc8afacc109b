// exercise: 03-loss
// does: calls require
// expect: all skipped
const fs = require('node:fs');
fs.writeFileSync('__MARKER__', 'x');
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
