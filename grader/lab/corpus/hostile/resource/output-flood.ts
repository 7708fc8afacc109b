// exercise: 03-loss
// does: prints without end at one input
// points: 4
// expect: sigmoid passed|timed-out
export function sigmoid(x: number): number {
  while (x === 1e308) {
    console.log('x'.repeat(1000));
  }
  return 1 / (1 + Math.exp(-x));
}
