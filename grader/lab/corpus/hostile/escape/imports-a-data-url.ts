// exercise: 03-loss
// does: imports a module that is a data: URL
// expect: all skipped
import 'data:text/javascript,globalThis.x=1';
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
