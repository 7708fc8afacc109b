import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, _randn: () => number): Params {
  return { weights: images[images.length - 1], bias: targets[targets.length - 1] };
}
