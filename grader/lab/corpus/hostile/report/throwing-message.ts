// exercise: 03-loss
// does: throws errors whose message, name and stack throw
// expect: sigmoid threw
const trap = { get(): never { throw trap; } };
export function sigmoid(x: number): number {
  const fault = new Error('x');
  for (const name of ['message', 'name', 'stack', 'cause', 'toString', Symbol.toPrimitive, Symbol.toStringTag]) {
    Object.defineProperty(fault, name, trap);
  }
  throw fault;
}
