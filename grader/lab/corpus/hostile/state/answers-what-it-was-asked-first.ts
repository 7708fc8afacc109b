// exercise: 03-loss
// does: remembers its first answer for each number of entries
// expect: meanSquaredError failed|passed|threw
// checks: squared-error-mean squared-error-doubled squared-error-lengths failed|threw, squared-error-no-cancelling mean-squared-error-manners failed
const known = new Map<number, number>();
export function meanSquaredError(predictions: readonly number[], targets: readonly number[]): number {
  const key = predictions.length;
  if (!known.has(key)) {
    let sum = 0;
    for (let i = 0; i < key; i += 1) {
      sum += (predictions[i] - targets[i]) ** 2;
    }
    known.set(key, sum / key);
  }
  return known.get(key) as number;
}
