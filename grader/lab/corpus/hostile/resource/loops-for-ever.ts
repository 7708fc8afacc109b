// exercise: 03-loss
// does: loops endlessly at one input
// expect: sigmoid passed|timed-out
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    for (;;);
  }
  return 1 / (1 + Math.exp(-x));
}
