// exercise: 03-loss
// does: calls require
// points: 0
// expect: all skipped
const fs = require('node:fs');
fs.writeFileSync('__MARKER__', 'x');
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
