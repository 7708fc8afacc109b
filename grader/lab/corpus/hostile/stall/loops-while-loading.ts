// exercise: 03-loss
// does: computes without end before anything is asked
// expect: all timed-out
for (;;);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
