// exercise: 03-loss
// does: asks for the host name and the user name
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const os = process.getBuiltinModule('node:os');
  for (const way of [() => Deno.hostname(), () => Deno.uid(), () => Deno.osRelease(), () => Deno.networkInterfaces(), () => os.userInfo(), () => os.hostname()]) {
    try {
      outcome = way();
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
