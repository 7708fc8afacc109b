// exercise: 03-loss
// does: imports an allowed file with an import attribute
// expect: all skipped
import text from './types.ts' with { type: 'text' };
console.log(text);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
