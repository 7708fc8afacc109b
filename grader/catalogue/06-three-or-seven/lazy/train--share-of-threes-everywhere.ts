import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, _randn: () => number): Params {
  const share = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  return { weights: images[0].map(() => share), bias: share };
}
