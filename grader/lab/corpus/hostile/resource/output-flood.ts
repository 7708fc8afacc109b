// exercise: 03-loss
// does: prints endlessly at one input
// expect: sigmoid passed|timed-out
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends timed-out
export function sigmoid(x: number): number {
  while (x === 1e308) {
    console.log('x'.repeat(1000));
  }
  return 1 / (1 + Math.exp(-x));
}
