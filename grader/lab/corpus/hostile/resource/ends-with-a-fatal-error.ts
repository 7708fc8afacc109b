// exercise: 03-loss
// does: overflows the stack of the engine with engine flags and a pattern of brackets
// expect: sigmoid passed|threw|crashed|out-of-memory
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends threw|crashed|out-of-memory
export function sigmoid(x: number): number {
  if (x === 1e308) {
    new RegExp('('.repeat(100_000) + ')'.repeat(100_000)).test('x');
  }
  return 1 / (1 + Math.exp(-x));
}
