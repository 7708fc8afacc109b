// exercise: 03-loss
// does: prints four thousand characters in every call
// expect: sigmoid passed
export function sigmoid(x: number): number {
  console.log('x'.repeat(10_000), new Array(10_000).fill(x));
  return 1 / (1 + Math.exp(-x));
}
