// Each file stands on its own: no import at all, not even of types.

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: readonly number[], targets: readonly number[]): number {
  if (predictions.length !== targets.length) {
    throw new Error('mnistLoss: predictions and targets have different lengths');
  }
  if (predictions.length === 0) {
    throw new Error('mnistLoss: no predictions');
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = 1 / (1 + Math.exp(-predictions[i]));
    if (targets[i] === 1) sum += 1 - p;
    if (targets[i] === 0) sum += p;
  }
  return sum / predictions.length;
}

export function meanSquaredError(predictions: readonly number[], targets: readonly number[]): number {
  if (predictions.length !== targets.length) {
    throw new Error('meanSquaredError: predictions and targets have different lengths');
  }
  if (predictions.length === 0) {
    throw new Error('meanSquaredError: no predictions');
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += (predictions[i] - targets[i]) * (predictions[i] - targets[i]);
  }
  return sum / predictions.length;
}
