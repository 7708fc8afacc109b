// exercise: 03-loss
// does: starts a thread that asks for its own permissions
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const permissions = { read: true, write: true, net: true };
  const code = `Deno.writeTextFileSync('__MARKER__', 'x')`;
  new Worker(`data:application/javascript,${encodeURIComponent(code)}`, { type: 'module', deno: { permissions } });
  outcome = 'started';
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
