import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

let first: number | undefined;

export function mnistLoss(predictions: Vector, targets: Vector): number {
  first ??= Math.abs(targets[0] - sigmoid(predictions[0]));
  return first;
}
