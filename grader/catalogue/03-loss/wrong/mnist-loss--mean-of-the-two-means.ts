import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const mean = (list: number[]) => list.reduce((sum, cost) => sum + cost, 0) / (list.length || 1);
  const threes = predictions.filter((_, i) => targets[i] === 1).map((x) => 1 - sigmoid(x));
  const sevens = predictions.filter((_, i) => targets[i] !== 1).map(sigmoid);
  return threes.length && sevens.length ? (mean(threes) + mean(sevens)) / 2 : mean([...threes, ...sevens]);
}
