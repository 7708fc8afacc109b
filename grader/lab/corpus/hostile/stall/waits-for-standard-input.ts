// exercise: 03-loss
// does: reads a line from standard input
// expect: sigmoid passed
export function sigmoid(x: number): number {
  try {
    prompt('your name?');
    confirm('sure?');
    alert('wait');
  } catch {}
  return 1 / (1 + Math.exp(-x));
}
