// exercise: 03-loss
// does: loads a native library
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  for (const load of [() => Deno.dlopen('libc.so.6', { getpid: { parameters: [], result: 'i32' } }), () => process.dlopen({ exports: {} }, '/lib/x.node')]) {
    try {
      load();
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
