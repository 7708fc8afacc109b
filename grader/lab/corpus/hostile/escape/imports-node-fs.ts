// exercise: 03-loss
// does: imports one of Node's modules statically
// expect: all skipped
import { writeFileSync } from 'node:fs';
writeFileSync('__MARKER__', 'x');
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
