// exercise: 03-loss
// does: doubles a string endlessly
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
