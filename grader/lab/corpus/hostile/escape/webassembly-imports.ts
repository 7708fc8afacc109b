// exercise: 03-loss
// does: passes the whole global scope to a WebAssembly module
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), globalThis);
  outcome = Object.keys(instance.exports).length;
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
