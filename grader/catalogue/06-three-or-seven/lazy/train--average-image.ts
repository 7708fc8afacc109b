import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, _randn: () => number): Params {
  const weights = images[0].map((_, i) => images.reduce((sum, image) => sum + image[i], 0) / images.length);
  return { weights, bias: targets.reduce((sum, target) => sum + target, 0) / targets.length };
}
