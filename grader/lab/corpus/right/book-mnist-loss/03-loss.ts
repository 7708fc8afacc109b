// As close to the lesson's Python as TypeScript gets: mnist_loss.
import type { Vector } from './types.ts';

// def sigmoid(x): return 1/(1+torch.exp(-x))
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

// def mnist_loss(predictions, targets):
//     predictions = predictions.sigmoid()
//     return torch.where(targets==1, 1-predictions, predictions).mean()
export function mnistLoss(predictions: Vector, targets: Vector): number {
  check_sizes(predictions, targets);
  predictions = predictions.map(sigmoid);
  return mean(
    where(
      targets.map((t) => t === 1),
      predictions.map((p) => 1 - p),
      predictions,
    ),
  );
}

// def mse(preds, targets): return ((preds-targets)**2).mean()
export function meanSquaredError(preds: Vector, targets: Vector): number {
  check_sizes(preds, targets);
  return mean(preds.map((p, i) => (p - targets[i]) ** 2));
}

function where(condition: readonly boolean[], a: Vector, b: Vector): number[] {
  return condition.map((c, i) => (c ? a[i] : b[i]));
}

function mean(xs: Vector): number {
  return xs.reduce((acc, x) => acc + x, 0) / xs.length;
}

function check_sizes(a: Vector, b: Vector): void {
  if (a.length !== b.length) throw new Error(`Using a target size (${b.length}) that is different to the input size (${a.length})`);
  if (a.length === 0) throw new Error('Expected at least one element');
}
