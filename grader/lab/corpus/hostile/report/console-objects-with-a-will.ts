// exercise: 03-loss
// does: prints objects that run code when they are displayed
// expect: sigmoid passed
const own = {
  [Symbol.for('Deno.customInspect')]: () => '\u001b[31mred\u202e',
  [Symbol.for('nodejs.util.inspect.custom')]: () => '\u001b[31mred\u202e',
  toString: () => '\u001b[31m',
  get trap(): never {
    throw new Error('looked at');
  },
};
console.log(own, '%c styled', 'color: red', new Proxy(own, {}), new Proxy({}, { get() { throw 1; }, ownKeys() { throw 2; } }));
console.table([own]);
console.dir(own);
console.group(own);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
