import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

let first: number | undefined;

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  first ??= (predictions[0] - targets[0]) ** 2;
  return first;
}
