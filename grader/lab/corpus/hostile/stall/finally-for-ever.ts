// exercise: 03-loss
// does: sets a timer after each call, which would loop endlessly
// expect: sigmoid passed
export function sigmoid(x: number): number {
  try {
    return 1 / (1 + Math.exp(-x));
  } finally {
    setTimeout(() => { for (;;); }, 0);
  }
}
