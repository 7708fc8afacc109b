// exercise: 03-loss
// does: starts another program
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  new Deno.Command('sh', { args: ['-c', 'touch __MARKER__'] }).outputSync();
  isOut = true;
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
