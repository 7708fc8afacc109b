import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const weights: number[] = [];
  for (const _ of images[0]) weights.push(0.1 * randn());
  return { weights, bias: 0.1 * randn() };
}
