// exercise: 03-loss
// does: connects to a port
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  Deno.connect({ hostname: '127.0.0.1', port: __PORT__ }).then(() => (isOut = true), () => {});
  outcome = 'asked';
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
