// exercise: 03-loss
// does: has declarations that clean up
// points: 6
// expect: sigmoid passed|threw
{
  using door = { [Symbol.dispose]() {} };
  console.log(typeof door);
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
