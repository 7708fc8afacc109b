import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, _targets: Vector, _randn: () => number): Params {
  return { weights: images[0].map(() => 0.5), bias: 0.5 };
}
