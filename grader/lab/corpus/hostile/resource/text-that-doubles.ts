// exercise: 03-loss
// does: makes a text twice as long, for ever
// expect: sigmoid passed|threw|out-of-memory|timed-out
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends threw|out-of-memory|timed-out
export function sigmoid(x: number): number {
  if (x === 1e308) {
    let text = 'x';
    for (;;) {
      text += text;
    }
  }
  return 1 / (1 + Math.exp(-x));
}
