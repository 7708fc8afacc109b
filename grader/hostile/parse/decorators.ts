// exercise: 03-loss
// does: has decorators
// points: 0
// expect: all threw
const log = (value: unknown) => value;
@log
class Weights {
  @log accessor bias = 0;
}
console.log(typeof Weights);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
