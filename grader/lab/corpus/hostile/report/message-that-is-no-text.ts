// exercise: 03-loss
// does: throws errors whose message is an object that runs code
// expect: sigmoid threw
export function sigmoid(x: number): number {
  const fault = new Error('x');
  Object.assign(fault, { message: { toString: () => { throw fault; }, length: 1e9 }, name: 7, stack: ['x'] });
  throw fault;
}
