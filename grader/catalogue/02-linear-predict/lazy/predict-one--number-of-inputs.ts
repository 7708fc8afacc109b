import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector): number {
  return inputs.length;
}
