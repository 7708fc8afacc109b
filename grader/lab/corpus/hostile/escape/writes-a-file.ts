// exercise: 03-loss
// does: writes a file
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  Deno.writeTextFileSync('__MARKER__', 'x');
  isOut = true;
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
