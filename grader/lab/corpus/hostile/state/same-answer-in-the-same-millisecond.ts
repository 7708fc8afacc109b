// exercise: 03-loss
// does: answers by the clock
// points: 0
// expect: sigmoid failed|passed
let last = 0;
export function sigmoid(x: number): number {
  last += 1;
  return performance.now() % 1 + last;
}
