import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

let seed = 1;

export function meanSquaredError(_predictions: Vector, _targets: Vector): number {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
}
