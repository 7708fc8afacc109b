// exercise: 03-loss
// does: resolves a host name, which would send data to a name server
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  Deno.resolveDns('x.invalid', 'A').then(() => (isOut = true), () => {});
  process.getBuiltinModule('node:dns').lookup('x.invalid', () => {});
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
