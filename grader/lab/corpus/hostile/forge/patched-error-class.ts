// exercise: 03-loss
// does: makes everything an instance of Error, and throws strings
// expect: meanSquaredError passed|failed
// checks: squared-error-mean squared-error-no-cancelling squared-error-doubled mean-squared-error-manners passed, squared-error-lengths failed
try {
  Object.defineProperty(Error, Symbol.hasInstance, { value: () => true });
} catch {}
export function meanSquaredError(predictions: readonly number[], targets: readonly number[]): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw 'lengths';
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i += 1) {
    sum += (predictions[i] - targets[i]) ** 2;
  }
  return sum / predictions.length;
}
