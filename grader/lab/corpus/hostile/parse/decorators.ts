// exercise: 03-loss
// does: has decorators
// expect: sigmoid passed
const log = (value: unknown) => value;
@log
class Weights {
  @log accessor bias = 0;
}
console.log(typeof Weights);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
