// exercise: 03-loss
// does: writes a file with Node's modules
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const fs = process.getBuiltinModule('node:fs');
  for (const write of ['writeFileSync', 'appendFileSync', 'mkdirSync']) {
    try {
      fs[write]('__MARKER__', 'x');
      isOut = true;
    } catch (fault) {
      outcome = fault;
    }
  }
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
