// exercise: 03-loss
// does: answers correctly, but each call takes a great part of its time limit, or all of it
// expect: sigmoid timed-out
export function sigmoid(x: number): number {
  // No clock tells the time here, so the work is counted: about a second and a half of it.
  let sum = 0;
  for (let i = 0; i < 4e8; i += 1) {
    sum = (sum + i) % 1_000_003;
  }
  if (sum < 0) {
    return 7;
  }
  return 1 / (1 + Math.exp(-x));
}
