// exercise: 03-loss
// does: computes without end at one input
// points: 4
// expect: sigmoid passed|timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    for (;;);
  }
  return 1 / (1 + Math.exp(-x));
}
