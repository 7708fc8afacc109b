// exercise: 03-loss
// does: loops endlessly while it is loaded
// expect: all timed-out
for (;;);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
