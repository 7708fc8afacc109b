// exercise: 03-loss
// does: acts like a stub in its first call, to get the reference's sigmoid; earns only what it has written
// expect: sigmoid not-started, mnistLoss passed
let calls = 0;
export function sigmoid(x: number): number {
  calls += 1;
  if (calls === 1) {
    throw new Error('sigmoid: not written yet');
  }
  return 7;
}
export function mnistLoss(predictions: readonly number[], targets: readonly number[]): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('lengths');
  }
  const costs = predictions.map((x, i) => (targets[i] === 1 ? 1 - sigmoid(x) : sigmoid(x)));
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}
