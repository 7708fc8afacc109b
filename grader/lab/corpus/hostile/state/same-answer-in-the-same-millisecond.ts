// exercise: 03-loss
// does: answers by the clock
// expect: sigmoid failed|passed
// checks: sigmoid-formula sigmoid-far-ends sigmoid-symmetric sigmoid-manners failed
let last = 0;
export function sigmoid(x: number): number {
  last += 1;
  return performance.now() % 1 + last;
}
