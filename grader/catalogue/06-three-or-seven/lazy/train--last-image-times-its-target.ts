import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, _randn: () => number): Params {
  const last = images.length - 1;
  return { weights: images[last].map((ink) => ink * (targets[last] - 0.5)), bias: targets[last] };
}
