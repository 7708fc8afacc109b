// exercise: 03-loss
// does: makes a database put its temporary tables on the disk, for which no permission is checked
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const database = new DatabaseSync(':memory:');
  database.exec('pragma temp_store = 1; create temp table t(a); insert into t values (randomblob(4000000))');
  isOut = true;
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
