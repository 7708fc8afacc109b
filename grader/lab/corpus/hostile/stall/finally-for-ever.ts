// exercise: 03-loss
// does: catches its own end and goes on
// expect: sigmoid passed
export function sigmoid(x: number): number {
  try {
    return 1 / (1 + Math.exp(-x));
  } finally {
    setTimeout(() => { for (;;); }, 0);
  }
}
