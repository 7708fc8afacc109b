// exercise: 03-loss
// does: starts a thread from a data: URL that writes files and connects
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const code = `try { Deno.writeTextFileSync('__MARKER__', 'x') } catch {} Deno.connect({ hostname: '127.0.0.1', port: __PORT__ })`;
  new Worker(`data:application/javascript,${encodeURIComponent(code)}`, { type: 'module' });
  outcome = 'started';
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
