// exercise: 03-loss
// does: answers correctly, but each call takes almost its whole time limit
// expect: sigmoid timed-out
export function sigmoid(x: number): number {
  const end = Date.now() + 1_700;
  while (Date.now() < end);
  return 1 / (1 + Math.exp(-x));
}
