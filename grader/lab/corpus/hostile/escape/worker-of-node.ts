// exercise: 03-loss
// does: starts a thread with Node's modules
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
  new Thread(`require('node:fs').writeFileSync('__MARKER__', 'x')`, { eval: true });
  outcome = 'started';
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
