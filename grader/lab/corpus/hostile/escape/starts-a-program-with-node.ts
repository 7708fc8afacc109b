// exercise: 03-loss
// does: starts another program with Node's modules
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const { spawnSync, execSync } = process.getBuiltinModule('node:child_process');
  execSync('touch __MARKER__');
  spawnSync('touch', ['__MARKER__']);
  isOut = true;
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
