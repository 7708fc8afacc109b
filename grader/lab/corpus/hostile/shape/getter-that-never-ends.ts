// exercise: 02-linear-predict
// does: answers with an object that has a getter that loops endlessly
// expect: predictOne passed|failed, predict failed|passed|timed-out
// checks: sum-of-products bias-once scales-with-inputs predict-one-lengths predict-one-manners rows-on-their-own predict-manners failed, one-for-each-row empty-batch predict-lengths failed|timed-out
export function predictOne(inputs: number[]): unknown {
  return 1;
}
export function predict(batch: number[][]): unknown {
  const list: number[] = [];
  if (batch.length === 0) {
    Object.defineProperty(list, 0, { enumerable: true, get: () => { for (;;); } });
  }
  return list;
}
