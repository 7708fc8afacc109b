// exercise: 03-loss
// does: runs code in another realm, in which nothing is patched or removed
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const { runInNewContext } = process.getBuiltinModule('node:vm');
  outcome = runInNewContext(`this.constructor.constructor('return typeof Deno + typeof process')()`);
  isOut = /object/.test(String(outcome));
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
