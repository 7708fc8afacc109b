// exercise: 03-loss
// does: has `using` declarations
// expect: sigmoid passed|threw
// checks: sigmoid-formula sigmoid-far-ends sigmoid-symmetric sigmoid-manners passed
{
  using door = { [Symbol.dispose]() {} };
  console.log(typeof door);
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
