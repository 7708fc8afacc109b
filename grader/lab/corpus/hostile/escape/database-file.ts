// exercise: 03-loss
// does: creates a file as a database: its own, an attached one and a vacuumed one
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  for (const make of [
    () => new DatabaseSync('__MARKER__').exec('create table t(a)'),
    () => new DatabaseSync(':memory:').exec("attach database '__MARKER__' as x; create table x.t(a)"),
    () => new DatabaseSync(':memory:').exec("create table t(a); vacuum into '__MARKER__'"),
  ]) {
    try {
      make();
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
