// exercise: 03-loss
// does: reads a file of the machine
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  outcome = Deno.readTextFileSync('/etc/passwd');
  isOut = true;
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
