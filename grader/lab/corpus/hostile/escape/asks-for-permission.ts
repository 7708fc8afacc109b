// exercise: 03-loss
// does: requests permissions that it does not have
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  for (const name of ['read', 'write', 'net', 'env', 'run', 'ffi', 'sys', 'import']) {
    const { state } = Deno.permissions.requestSync({ name });
    isOut ||= state === 'granted';
  }
  alert('yes?');
  isOut ||= confirm('yes?') || prompt('yes?') !== null;
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
